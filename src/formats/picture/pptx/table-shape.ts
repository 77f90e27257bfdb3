import type { LinePrimitive, SceneGroup, TextPrimitive } from '../../../layout/primitives.ts';
import { outlineXml } from './paint-xml.ts';
import { paragraphAt } from './paragraphs.ts';
import { identityXml } from './shape-xml.ts';
import type { DrawnShape, SlidePen } from './slide-pen.ts';
import { boxOf } from './slide-units.ts';
import { tableTextXml } from './text-xml.ts';

interface Row {
  readonly texts: readonly TextPrimitive[];
  readonly line: LinePrimitive;
}

const NO_EDGES = ['L', 'R', 'T'].map((side) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`).join('');

/**
 * Rows of figures as a table whose cells can be edited, the first row its heads; undefined where they are no table.
 * All columns but the first are as wide as each other.
 */
export function tableShape(pen: SlidePen, group: SceneGroup): DrawnShape | undefined {
  const rows = rowsOf(group);
  const [head, second] = rows;
  const [, third, fourth] = head?.texts ?? [];
  if (!head || !second || !third || !fourth) return undefined;
  if (rows.some(({ texts }) => texts.length !== head.texts.length)) return undefined;
  const [x = 0, , right = 0] = head.line.points;
  const bottom = bottomOf(head);
  const height = bottomOf(second) - bottom;
  const step = fourth.x - third.x;
  const widths = head.texts.map((_, i) => (i === 0 ? right - x - step * (head.texts.length - 1) : step));
  const area = { x, y: bottom - height, width: right - x, height: height * rows.length };
  const box = boxOf(area, pen.units);
  const units = (value: number) => Math.round(value * pen.units.perUnit);
  const grid = widths.map((width) => `<a:gridCol w="${units(width)}"/>`).join('');
  const drawn = rows.map(({ texts, line }) => {
    const edge = outlineXml(pen, line).replaceAll(/(?<=<\/?a:ln)(?=[ >])/g, 'B');
    const look = `<a:tcPr marL="0" marR="0" marT="0" marB="0" anchor="ctr">${NO_EDGES}${edge}<a:noFill/></a:tcPr>`;
    const cells = texts.map((text, i) => {
      const paragraph = paragraphAt([text])?.paragraph;
      return `<a:tc>${paragraph ? tableTextXml(pen, paragraph, widths[i] ?? step) : ''}${look}</a:tc>`;
    });
    return `<a:tr h="${units(height)}">${cells.join('')}</a:tr>`;
  });
  const named = `<p:nvGraphicFramePr>${identityXml({ id: pen.nextId(), name: group.name })}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>`;
  const place = `<p:xfrm><a:off x="${box.x}" y="${box.y}"/><a:ext cx="${box.width}" cy="${box.height}"/></p:xfrm>`;
  const table = `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${drawn.join('')}</a:tbl>`;
  return {
    xml: `<p:graphicFrame>${named}${place}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${table}</a:graphicData></a:graphic></p:graphicFrame>`,
    box,
  };
}

function rowsOf({ primitives }: SceneGroup): readonly Row[] {
  const rows: Row[] = [];
  let texts: TextPrimitive[] = [];
  for (const shape of primitives) {
    if (shape.kind === 'text') texts.push(shape);
    if (shape.kind !== 'line') continue;
    rows.push({ texts, line: shape });
    texts = [];
  }
  return rows;
}

function bottomOf({ line }: Row): number {
  return line.points[1] ?? 0;
}
