import type { Page, SceneGroup } from '../../../layout/primitives.ts';
import { presetGeometry } from './card-outline.ts';
import { itemShape } from './item-shape.ts';
import type { Paragraph } from './paragraphs.ts';
import { type SceneItem, sceneItems } from './scene-items.ts';
import { shapeXml } from './shape-xml.ts';
import type { DrawnShape, SlidePen } from './slide-pen.ts';
import { boxOf, type SlideUnits } from './slide-units.ts';
import { aboveBaseline, textXml } from './text-xml.ts';

const NAME = 'Title';
const LOGO_GAP = 12;
const NOTHING = '<a:noFill/><a:ln><a:noFill/></a:ln>';

/** The title of a slide, where outline and screen readers look for it, and whatever else its group has. */
export function titleShapes(pen: SlidePen, group: SceneGroup, page: Page): readonly DrawnShape[] {
  const items = sceneItems(group.primitives);
  const main = items.find((item) => item.kind === 'text');
  return items.map((item) =>
    item === main && item.kind === 'text'
      ? placeholder(pen, group, item.paragraph, page)
      : itemShape(pen, item, { id: pen.nextId(), name: partName(item) }),
  );
}

function partName(item: SceneItem): string {
  return item.kind === 'text' ? 'Subtitle' : 'Title mark';
}

function placeholder(pen: SlidePen, { toPage }: SceneGroup, paragraph: Paragraph, page: Page): DrawnShape {
  const area = titleArea(paragraph, page);
  const box = boxOf(area, pen.units);
  const text = textXml(pen, [paragraph], { room: area.width, wraps: true, isHeading: true });
  const identity = { id: pen.nextId(), name: NAME, link: pen.linkTo(toPage), placeholder: 'title' } as const;
  return { xml: shapeXml({ ...identity, box, geometry: presetGeometry('rect'), paint: NOTHING, text }), box };
}

/** Between equal margins, or up to a logo beside it, so that a longer title finds room. */
function titleArea(paragraph: Paragraph, { scene }: Page) {
  const { first, lines, leading } = paragraph;
  const y = first.y - aboveBaseline(paragraph);
  const height = lines * leading;
  const besides = scene.groups
    .flatMap(({ primitives }) => primitives)
    .flatMap((shape) =>
      shape.kind === 'image' && shape.y < y + height && shape.y + shape.height > y ? [shape.x] : [],
    )
    .filter((x) => x > first.x);
  const right = Math.min(scene.width - first.x, ...besides.map((x) => x - LOGO_GAP));
  if (first.anchor === undefined)
    return { x: first.x, y, width: Math.max(paragraph.width, right - first.x), height };
  const share = first.anchor === 'middle' ? 0.5 : 1;
  return { x: first.x - share * paragraph.width, y, width: paragraph.width, height };
}

/** A page without a title still has a name for those who hear it: above the slide, where nobody sees it. */
export function unseenTitle(pen: SlidePen, page: Page, units: SlideUnits): DrawnShape {
  const size = 18;
  const first = {
    kind: 'text',
    text: page.title,
    x: 0,
    y: -size,
    size,
    weight: 400,
    fill: '#000000',
  } as const;
  const paragraph = { text: page.title, first, lines: 1, leading: size * 1.2, width: 0 };
  const box = {
    x: 0,
    y: -Math.round(2 * size * units.perUnit),
    width: units.width,
    height: Math.round(size * 1.2 * units.perUnit),
  };
  const text = textXml(pen, [paragraph], { room: Number.POSITIVE_INFINITY, wraps: false, isHeading: true });
  const shape = { id: pen.nextId(), name: NAME, placeholder: 'title' } as const;
  return { xml: shapeXml({ ...shape, box, geometry: presetGeometry('rect'), paint: NOTHING, text }), box };
}
