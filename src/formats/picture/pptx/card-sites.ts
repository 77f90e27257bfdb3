import type { RectPrimitive, SceneGroup } from '../../../layout/primitives.ts';

type Side = 'top' | 'left' | 'bottom' | 'right';

/** In the order in which every rounded rectangle numbers the middles of its sides. */
const SIDES: readonly Side[] = ['top', 'left', 'bottom', 'right'];

/** How far a line may end from where it should, in units of the scene. */
const NEAR = 0.75;

/** A place on the edge of a card, besides the four middles, where a line is glued. */
export interface OwnSite {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
}

/** A card as something lines are glued to. */
export interface GluedCard {
  readonly shapeId: number;
  readonly rect: RectPrimitive;
  /** Numbered from 4, in this order. */
  readonly own: readonly OwnSite[];
}

export interface Glue {
  readonly shapeId: number;
  /** The number of the site. */
  readonly site: number;
}

/** The cards of a page, and where on their edges its lines end. */
export interface CardSites {
  readonly card: (group: SceneGroup) => GluedCard | undefined;
  /**
   * The site for the end of a line: on the card of this role, or on the one the line is drawn to, which stands for a
   * role that is folded away.
   */
  readonly glue: (role: string | undefined, x: number, y: number) => Glue | undefined;
}

export function cardSites(groups: readonly SceneGroup[], nextId: () => number): CardSites {
  const cards = new Map<SceneGroup, GluedCard & { readonly own: OwnSite[] }>();
  const byRole = new Map<string, GluedCard & { readonly own: OwnSite[] }>();
  for (const group of groups) {
    const rect = group.primitives[0];
    if (group.kind !== 'role' || rect?.kind !== 'rect') continue;
    const card = { shapeId: nextId(), rect, own: [] };
    cards.set(group, card);
    for (const id of group.ids) if (!byRole.has(id)) byRole.set(id, card);
  }
  const all = [...cards.values()];
  return {
    card: (group) => cards.get(group),
    glue: (role, x, y) => {
      const named = role === undefined ? undefined : byRole.get(role);
      const card = named ?? all.find(({ rect }) => sideAt(rect, x, y) !== undefined);
      return card && { shapeId: card.shapeId, site: siteOf(card, x, y) };
    },
  };
}

function siteOf(
  { rect, own }: { readonly rect: RectPrimitive; readonly own: OwnSite[] },
  x: number,
  y: number,
): number {
  const side = sideAt(rect, x, y) ?? nearestSide(rect, x, y);
  const middle = middleOf(rect, side);
  if (Math.abs(middle.x - x) < NEAR && Math.abs(middle.y - y) < NEAR) return SIDES.indexOf(side);
  if (sideAt(rect, x, y) === undefined) return SIDES.indexOf(side);
  const known = own.findIndex(
    (site) => site.side === side && Math.abs(site.x - x) < NEAR && Math.abs(site.y - y) < NEAR,
  );
  if (known === -1) own.push({ side, x, y });
  return SIDES.length + (known === -1 ? own.length - 1 : known);
}

function sideAt({ x, y, width, height }: RectPrimitive, atX: number, atY: number): Side | undefined {
  const isAcross = atX > x - NEAR && atX < x + width + NEAR;
  const isDown = atY > y - NEAR && atY < y + height + NEAR;
  if (isAcross && Math.abs(atY - y) < NEAR) return 'top';
  if (isAcross && Math.abs(atY - y - height) < NEAR) return 'bottom';
  if (isDown && Math.abs(atX - x) < NEAR) return 'left';
  if (isDown && Math.abs(atX - x - width) < NEAR) return 'right';
  return undefined;
}

function nearestSide(rect: RectPrimitive, x: number, y: number): Side {
  const distance = (side: Side) => {
    const middle = middleOf(rect, side);
    return Math.hypot(middle.x - x, middle.y - y);
  };
  return SIDES.reduce((best, side) => (distance(side) < distance(best) ? side : best));
}

/** Where the first four sites of a card are. */
function middleOf({ x, y, width, height }: RectPrimitive, side: Side) {
  switch (side) {
    case 'top':
      return { x: x + width / 2, y };
    case 'bottom':
      return { x: x + width / 2, y: y + height };
    case 'left':
      return { x, y: y + height / 2 };
    case 'right':
      return { x: x + width, y: y + height / 2 };
    default:
      return side satisfies never;
  }
}
