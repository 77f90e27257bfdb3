import type { LinePrimitive, SceneGroup } from '../../../layout/primitives.ts';
import type { CardSites } from './card-sites.ts';
import { connectorAlong } from './connector.ts';
import { itemShape, lineShape } from './item-shape.ts';
import { outlineXml } from './paint-xml.ts';
import { sceneItems } from './scene-items.ts';
import { identityXml, transformXml } from './shape-xml.ts';
import type { DrawnShape, SlidePen } from './slide-pen.ts';

/** A line between two roles as a connector glued to both cards; its purpose and its badge as shapes of their own. */
export function lineShapes(pen: SlidePen, group: SceneGroup, sites: CardSites): readonly DrawnShape[] {
  const name = `Line: ${group.name}`;
  return sceneItems(group.primitives).map((item) => {
    if (item.kind === 'line')
      return connector(pen, group, item.line, sites) ?? freeLine(pen, group, item.line);
    const isPurpose = item.kind === 'text' || (item.kind === 'rect' && item.inside !== undefined);
    const identity = { id: pen.nextId(), name: isPurpose ? `Purpose of ${name}` : `Mark on ${name}` };
    return itemShape(pen, item, isPurpose ? identity : { ...identity, isOrnament: true });
  });
}

function connector(
  pen: SlidePen,
  { name, ids, toPage }: SceneGroup,
  line: LinePrimitive,
  sites: CardSites,
): DrawnShape | undefined {
  const { points } = line;
  const start = sites.glue(ids[0], points[0] ?? 0, points[1] ?? 0);
  const end = sites.glue(ids[1], points.at(-2) ?? 0, points.at(-1) ?? 0);
  if (!start || !end || start.shapeId === end.shapeId) return undefined;
  const { box, geometry, ...turn } = connectorAlong(
    points.map((value) => Math.round(value * pen.units.perUnit)),
  );
  const identity = identityXml({
    id: pen.nextId(),
    name: `Line: ${name}`,
    description: name,
    link: pen.linkTo(toPage),
  });
  const ends = `<a:stCxn id="${start.shapeId}" idx="${start.site}"/><a:endCxn id="${end.shapeId}" idx="${end.site}"/>`;
  const look = `<p:spPr>${transformXml({ box, ...turn })}${geometry}${outlineXml(pen, line)}</p:spPr>`;
  return {
    xml: `<p:cxnSp><p:nvCxnSpPr>${identity}<p:cNvCxnSpPr>${ends}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>${look}</p:cxnSp>`,
    box,
  };
}

/** To or from something that is no card of this page. */
function freeLine(pen: SlidePen, { name, toPage }: SceneGroup, line: LinePrimitive): DrawnShape {
  const identity = { id: pen.nextId(), name: `Line: ${name}`, description: name, link: pen.linkTo(toPage) };
  return lineShape(pen, line, identity);
}
