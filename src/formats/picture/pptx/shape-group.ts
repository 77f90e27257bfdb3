import { identityXml, type ShapeIdentity } from './shape-xml.ts';
import type { DrawnShape } from './slide-pen.ts';
import { boxAround } from './slide-units.ts';

/** Shapes that are moved as one, each where it would be without the group. */
export function shapeGroup(identity: ShapeIdentity, shapes: readonly DrawnShape[]): DrawnShape {
  const box = boxAround(shapes.map((shape) => shape.box));
  const { x, y, width, height } = box;
  const place = `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${width}" cy="${height}"/></a:xfrm>`;
  const inside = shapes.map(({ xml }) => xml).join('');
  return {
    xml: `<p:grpSp><p:nvGrpSpPr>${identityXml(identity)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${place}</p:grpSpPr>${inside}</p:grpSp>`,
    box,
  };
}
