import type { DeckSettings } from '../../chart/chart.ts';

/** Settings with everything said that nobody chose. */
export type DeckChoices = Required<Omit<DeckSettings, 'unknown' | 'branch' | 'title' | 'subtitle' | 'logo'>> &
  Pick<DeckSettings, 'branch' | 'title' | 'subtitle' | 'logo'>;

/** What suits a board: a slide at twice the pixels, light, dated and explained. */
export const USUAL_DECK: DeckChoices = {
  format: 'png',
  part: 'whole',
  levels: 3,
  page: 'wide',
  upright: false,
  paging: 'branches',
  compact: false,
  scale: 2,
  colours: 'light',
  warnings: true,
  people: true,
  findings: false,
  date: true,
  confidential: false,
  legend: true,
  footer: '',
  brand: [],
};

/** Fills in what is not set. */
export function deckChoices(settings: DeckSettings = {}): DeckChoices {
  return { ...USUAL_DECK, ...settings };
}
