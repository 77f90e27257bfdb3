import type { Page, SceneGroup } from '../../../layout/primitives.ts';
import { escapeXml } from '../svg-text.ts';
import { cardGroup } from './card-shapes.ts';
import { type CardSites, cardSites } from './card-sites.ts';
import { lineShapes } from './line-shapes.ts';
import { inLists, plainShapes } from './plain-shapes.ts';
import type { DrawnShape, SlidePen } from './slide-pen.ts';
import { tableShape } from './table-shape.ts';
import { titleShapes, unseenTitle } from './slide-title.ts';

/** Of the tree that holds all shapes. */
const FIRST_ID = 1;

/** What a slide is drawn with, but for the numbers of its shapes. */
export type SlideTools = Omit<SlidePen, 'nextId'>;

/** A page as the `p:cSld` of a slide. Linear. */
export function slideXml(page: Page, tools: SlideTools): string {
  const { groups, background } = page.scene;
  let id = FIRST_ID;
  const pen: SlidePen = {
    ...tools,
    nextId: () => {
      id += 1;
      return id;
    },
  };
  const sites = cardSites(groups, pen.nextId);
  const title = groups.find(({ kind, primitives }) => kind === 'title' && primitives.some(isText));
  // Lines come before cards, and say where on the cards they end.
  const drawn = new Map<SceneGroup, readonly DrawnShape[]>();
  for (const group of groups)
    if (group.kind === 'line' || group.kind === 'purpose') drawn.set(group, lineShapes(pen, group, sites));
  const shapes = inLists(groups).flatMap(([group, ...others]) =>
    others.length > 0
      ? plainShapes(pen, [group, ...others])
      : (drawn.get(group) ?? groupShapes(pen, group, page, title, sites)),
  );
  if (!title) shapes.unshift(unseenTitle(pen, page, tools.units));

  const paint = tools.colour(background);
  const behind = paint
    ? `<p:bg><p:bgPr><a:solidFill>${paint}</a:solidFill><a:effectLst/></p:bgPr></p:bg>`
    : '';
  return `<p:cSld name="${escapeXml(page.title)}">${behind}${shapeTree(shapes.map(({ xml }) => xml))}</p:cSld>`;
}

export function shapeTree(shapes: readonly string[]): string {
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="${FIRST_ID}" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.join('')}</p:spTree>`;
}

function isText({ kind }: { readonly kind: string }): boolean {
  return kind === 'text';
}

function groupShapes(
  pen: SlidePen,
  group: SceneGroup,
  page: Page,
  title: SceneGroup | undefined,
  sites: CardSites,
): readonly DrawnShape[] {
  if (group === title) return titleShapes(pen, group, page);
  const card = sites.card(group);
  if (card) return [cardGroup(pen, group, card)];
  const table = group.isTable && tableShape(pen, group);
  return table ? [table] : plainShapes(pen, [group]);
}
