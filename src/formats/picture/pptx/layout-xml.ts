import type { Page } from '../../../layout/primitives.ts';
import { presetGeometry } from './card-outline.ts';
import type { PackageParts } from './package-parts.ts';
import { shapeXml } from './shape-xml.ts';
import { shapeTree } from './slide-xml.ts';
import { boxOf, type SlideUnits } from './slide-units.ts';
import { LAYOUT_NAME } from './written-package.ts';

const MARGIN = 36;
const TITLE_SIZE = 24;

/** Gives the layout of the slides a place for the title, so that a slide somebody adds looks like the others. */
export function writeLayout(parts: PackageParts, pages: readonly Page[], units: SlideUnits): void {
  const path = parts
    .paths()
    .find(
      (part) =>
        /slideLayouts\/slideLayout\d+\.xml$/.test(part) && parts.text(part).includes(`name="${LAYOUT_NAME}"`),
    );
  if (path === undefined) throw new Error('The presentation has no layout for its slides.');
  const width = Math.max(72, (pages[0]?.scene.width ?? 960) - 2 * MARGIN);
  const box = boxOf({ x: MARGIN, y: MARGIN, width, height: TITLE_SIZE * 1.5 }, units);
  const size = Math.max(100, Math.round((TITLE_SIZE * units.perUnit) / 127));
  const style = `<a:lvl1pPr algn="l"><a:defRPr sz="${size}" b="1"/></a:lvl1pPr>`;
  const text = `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle><a:p><a:r><a:rPr/><a:t>Title</a:t></a:r></a:p></p:txBody>`;
  const title = shapeXml({
    id: 2,
    name: 'Title',
    placeholder: 'title',
    box,
    geometry: presetGeometry('rect'),
    paint: '',
    text,
  });
  parts.replace(path, /<p:spTree>.*<\/p:spTree>/s, shapeTree([title]));
}
