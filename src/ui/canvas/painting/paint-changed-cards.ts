import { cardLook } from '../../../layout/card-look.ts';
import { cardRadius } from '../../../layout/card-radius.ts';
import type { PlacedCard } from '../../../layout/placement.ts';
import { cardDetail, markSize, PAINTED_ZOOM } from '../card-detail.ts';
import { stampChange } from './stamp-change.ts';
import { FAR_ZOOM, type Painting, setSceneUnits, visibleRect } from './view.ts';

/** Of an outline on the screen at least, and of its dashes, pixels. */
const LEAST = 1.5;
const DASH = [5, 4] as const;
/** From here on out a card is a spot of colour: that of what has become of it. */
export const SPOT_ZOOM = 0.12;
/** What is no more shows faintly through the sheet that lies on it from far out. */
const FADED = 0.55;
/**
 * The middle and the lower edge of the first sign from the corner of its card: clear of the title, however large it is.
 */
const FIRST_SIGN = { x: 3, bottom: 6 } as const;
/** More signs than this would be a carpet. */
const MOST_SIGNS = 400;

/** From far out colours are of departments, and what is the same would drown what is not. */
const VEIL = 0.66;

/**
 * Lays a veil over a chart that is seen from far out, before what is different is painted; as dense as its colours are.
 */
export function paintVeil(context: CanvasRenderingContext2D, { changes, theme, view }: Painting): void {
  const dense = VEIL * (1 - cardDetail(view.zoom).face);
  if (!changes || dense <= 0) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = dense;
  context.fillStyle = theme.canvas;
  context.fillRect(0, 0, view.width * view.density, view.height * view.density);
  context.globalAlpha = 1;
}

/** Round the changed cards that are not in the page: the colour of what has become of them. */
export function paintChangedCards(context: CanvasRenderingContext2D, painting: Painting): void {
  const { changes, org, theme, view } = painting;
  if (!changes) return;
  setSceneUnits(context, view);
  for (const card of changedCards(painting)) {
    const change = changes.cards.get(card.id);
    if (!change) continue;
    const { outline } = cardLook(theme, change);
    const width = Math.max(outline.width, LEAST / view.zoom);
    context.beginPath();
    context.roundRect(
      card.x + width / 2,
      card.y + width / 2,
      card.width - width,
      card.height - width,
      Math.max(0, cardRadius(org.role(card.id)) - width / 2),
    );
    if (view.zoom < SPOT_ZOOM) {
      context.fillStyle = outline.isDashed ? theme.canvas : outline.stroke;
      context.fill();
    } else if (view.zoom < FAR_ZOOM && outline.isDashed) {
      context.globalAlpha = FADED;
      context.fillStyle = theme.paper;
      context.fill();
      context.globalAlpha = 1;
    }
    const grown = Math.max(1, 1 / view.zoom) * Math.min(1, view.zoom * 2);
    // Of a spot no dashes would be left: what is no more is hollow there.
    const isDashed = outline.isDashed && view.zoom >= SPOT_ZOOM;
    context.setLineDash(isDashed ? DASH.map((length) => length * grown) : []);
    context.lineWidth = width;
    context.strokeStyle = outline.stroke;
    context.stroke();
  }
  context.setLineDash([]);
}

/** The signs of those cards, at every zoom at which they can be told apart. */
export function paintChangeSigns(context: CanvasRenderingContext2D, painting: Painting): void {
  const { changes, theme, view } = painting;
  if (!changes || view.zoom < SPOT_ZOOM) return;
  const { zoom, density } = view;
  const size = markSize(zoom) * density;
  context.setTransform(1, 0, 0, 1, 0, 0);
  let count = 0;
  for (const card of changedCards(painting)) {
    const { kinds, placeOf } = changes.cards.get(card.id) ?? { kinds: [] };
    const isHollow = placeOf !== undefined;
    const left = (card.x * zoom + view.x + FIRST_SIGN.x * zoom) * density;
    const bottom = (card.y * zoom + view.y + FIRST_SIGN.bottom * zoom) * density;
    for (const [place, kind] of kinds.entries()) {
      if (count >= MOST_SIGNS) return;
      count += 1;
      const at = { x: left + place * (size + density), y: bottom - size / 2 };
      stampChange(context, theme, { kind, isHollow }, at, size);
    }
  }
}

/** Those in view that the page does not show by itself. */
function changedCards({ changes, layout, shown, view }: Painting): readonly PlacedCard[] {
  const seen = visibleRect(view);
  const isPainted = view.zoom < PAINTED_ZOOM;
  const cards: PlacedCard[] = [];
  for (const id of changes?.cards.keys() ?? []) {
    const card = layout.card(id);
    if (!card || (!isPainted && shown.has(id))) continue;
    const { x, y, width, height } = card;
    if (x > seen.x + seen.width || y > seen.y + seen.height || x + width < seen.x || y + height < seen.y)
      continue;
    cards.push(card);
  }
  return cards;
}
