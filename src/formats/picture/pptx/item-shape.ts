import type { LinePrimitive, RectPrimitive } from '../../../layout/primitives.ts';
import { drawRoundedLine } from '../rounded-line.ts';
import { presetGeometry, rectGeometry } from './card-outline.ts';
import { paintXml } from './paint-xml.ts';
import type { Paragraph } from './paragraphs.ts';
import { pathBounds } from './path-data.ts';
import { customGeometry, type DrawnStep, drawnPath, pathGeometry } from './path-geometry.ts';
import type { SceneItem } from './scene-items.ts';
import { type ShapeIdentity, identityXml, shapeXml, transformXml } from './shape-xml.ts';
import type { DrawnShape, SlidePen } from './slide-pen.ts';
import { boxAround, boxOf } from './slide-units.ts';
import { aboveBaseline, textXml } from './text-xml.ts';

/** Draws what belongs together as one shape. */
export function itemShape(pen: SlidePen, item: SceneItem, identity: ShapeIdentity): DrawnShape {
  switch (item.kind) {
    case 'rect':
      return rectShape(pen, item.rect, item.inside, identity);
    case 'path': {
      const box = boxAround(item.paths.map((path) => boxOf(pathBounds(path), pen.units)));
      const [outline] = item.paths;
      const sign = item.paths.find(({ stroke }) => stroke !== undefined);
      const paint = paintXml(pen, {
        fill: outline?.fill,
        stroke: sign?.stroke,
        strokeWidth: sign && (sign.strokeWidth ?? 1) * sign.scale,
        dash: sign?.dash,
        hasRoundEnds: true,
      });
      const geometry = pathGeometry(item.paths, { box, units: pen.units });
      const host = outline && pathBounds(outline);
      const text = item.inside && host ? textInside(pen, item.inside, host) : undefined;
      return { xml: shapeXml({ ...identity, box, geometry, paint, text }), box };
    }
    case 'text':
      return textBox(pen, [item.paragraph, ...(item.below ?? [])], identity);
    case 'line':
      return lineShape(pen, item.line, identity);
    case 'image': {
      const box = boxOf(item.image, pen.units);
      const blip = `<p:blipFill><a:blip r:embed="${pen.picture(item.image.href)}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>`;
      const look = `<p:spPr>${transformXml({ box })}${presetGeometry('rect')}</p:spPr>`;
      const named = `<p:nvPicPr>${identityXml(identity)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>`;
      return { xml: `<p:pic>${named}${blip}${look}</p:pic>`, box };
    }
    default:
      return item satisfies never;
  }
}

function rectShape(
  pen: SlidePen,
  rect: RectPrimitive,
  inside: Paragraph | undefined,
  identity: ShapeIdentity,
): DrawnShape {
  const box = boxOf(rect, pen.units);
  const text = inside && textInside(pen, inside, rect);
  return {
    xml: shapeXml({ ...identity, box, geometry: rectGeometry(rect), paint: paintXml(pen, rect), text }),
    box,
  };
}

/** A frame with its text in the middle has the base line this share of the letters' size below it. */
const MIDDLE_TO_BASELINE = 0.38;

function textInside(
  pen: SlidePen,
  paragraph: Paragraph,
  { y, width, height }: { readonly y: number; readonly width: number; readonly height: number },
): string {
  const { first, lines, leading } = paragraph;
  const middle = first.y + ((lines - 1) * leading) / 2;
  const low = 2 * (middle - MIDDLE_TO_BASELINE * first.size - y - height / 2);
  return textXml(pen, [paragraph], {
    insets: low > 0 ? { top: low } : { bottom: -low },
    isCentred: true,
    room: Math.max(width, paragraph.width),
    wraps: lines > 1,
  });
}

/** Wider than its text, so that a program that measures a little more breaks no line. */
const SPARE = 1.03;
/** In its letters' sizes: the one digit of a number may be wider than in Inter and need not be smaller for it. */
const SPARE_ALONE = 0.25;

function textBox(
  pen: SlidePen,
  paragraphs: readonly [Paragraph, ...Paragraph[]],
  identity: ShapeIdentity,
): DrawnShape {
  const [paragraph] = paragraphs;
  const { first } = paragraph;
  const width = Math.max(...paragraphs.map(roomFor));
  const share = first.anchor === 'end' ? 1 : first.anchor === 'middle' ? 0.5 : 0;
  const y = first.y - aboveBaseline(paragraph);
  const last = paragraphs.at(-1) ?? paragraph;
  const below = last.first.y - aboveBaseline(last) + last.lines * last.leading;
  const area = { x: first.x - share * width, y, width, height: below - y };
  const box = boxOf(area, pen.units);
  const text = textXml(pen, paragraphs, { room: width, wraps: paragraphs.some(({ lines }) => lines > 1) });
  const paint = paintXml(pen, {});
  return {
    xml: shapeXml({ ...identity, box, geometry: presetGeometry('rect'), paint, text, isTextBox: true }),
    box,
  };
}

function roomFor({ first, lines, width, behind }: Paragraph): number {
  const own = width * SPARE + (lines === 1 ? SPARE_ALONE * first.size : 0);
  return behind ? Math.max(own, behind.first.x - first.x + roomFor(behind)) : own;
}

/** A line that joins no cards: of a legend, say. */
export function lineShape(pen: SlidePen, line: LinePrimitive, identity: ShapeIdentity): DrawnShape {
  const { perUnit } = pen.units;
  const points = line.points.map((value) => Math.round(value * perUnit));
  const corners = points.flatMap((x, i) =>
    i % 2 === 0 ? [{ x, y: points[i + 1] ?? 0, width: 0, height: 0 }] : [],
  );
  const box = boxAround(corners);
  const steps: DrawnStep[] = [];
  const from = (...places: number[]) => places.map((value, i) => value - (i % 2 === 0 ? box.x : box.y));
  let corner: readonly number[] = [];
  drawRoundedLine(points, line.radius * perUnit, {
    moveTo: (x, y) => {
      corner = [x, y];
      steps.push({ command: 'M', points: whole(from(x, y)) });
    },
    lineTo: (x, y) => {
      corner = [x, y];
      steps.push({ command: 'L', points: whole(from(x, y)) });
    },
    bendTo: (cornerX, cornerY, x, y) => {
      const [startX = x, startY = y] = corner;
      const pull = (start: number, bend: number) => start + ((bend - start) * 2) / 3;
      const bends = [pull(startX, cornerX), pull(startY, cornerY), pull(x, cornerX), pull(y, cornerY)];
      corner = [x, y];
      steps.push({ command: 'C', points: whole(from(...bends, x, y)) });
    },
  });
  const paint = paintXml(pen, line);
  const geometry = customGeometry(drawnPath(box, steps, { isFilled: false }));
  return { xml: shapeXml({ ...identity, box, geometry, paint }), box };
}

function whole(values: readonly number[]): readonly number[] {
  return values.map((value) => Math.round(value));
}
