/** How much a card shows at a zoom, each from 0, nothing of it, to 1. */
export interface CardDetail {
  readonly person: number;
  /** The foot of a card, and the words on lines and tabs. */
  readonly marks: number;
  /** The title's way from its place above the person to the whole card, in letters that can be read farther out. */
  readonly growth: number;
  readonly title: number;
  /** The card as a sheet of paper; what it lacks is a box in its colour. */
  readonly face: number;
  /** The shapes of findings on lines; the cards at their ends keep theirs. */
  readonly lineMarks: number;
}

/** Where each begins and is complete. They overlap a little, so that no zoom looks emptier than it must. */
const RANGES: Readonly<Record<Exclude<keyof CardDetail, 'growth'>, readonly [number, number]>> = {
  person: [0.46, 0.53],
  marks: [0.4, 0.5],
  lineMarks: [0.3, 0.4],
  title: [0.2, 0.26],
  face: [0.17, 0.23],
};
const GROWN = 0.34;

/** Below this zoom every card is painted: its title grows, which a card of the page does not do. */
export const PAINTED_ZOOM = 0.42;

/** Zooming out takes the person first, then the marks, then the title, until a box in a colour is left. */
export function cardDetail(zoom: number): CardDetail {
  const seen = ([none, all]: readonly [number, number]) => share(zoom, none, all);
  return {
    person: seen(RANGES.person),
    marks: seen(RANGES.marks),
    growth: 1 - share(zoom, GROWN, PAINTED_ZOOM),
    title: seen(RANGES.title),
    face: seen(RANGES.face),
    lineMarks: seen(RANGES.lineMarks),
  };
}

function share(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** A finding's badge on a card of 100 %, and the smallest it gets on the screen; pixels. */
const MARK_SIZE = 20;
const SMALLEST_MARK = 13;

/** How much larger than the card's own scale its badges are, so that they are found at every zoom; at least 1. */
export function markGrowth(zoom: number): number {
  return Math.max(1, SMALLEST_MARK / (MARK_SIZE * zoom));
}

/** Of a badge on the screen, pixels. */
export function markSize(zoom: number): number {
  return MARK_SIZE * zoom * markGrowth(zoom);
}
