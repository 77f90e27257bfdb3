import type { DeckSettings, PictureFormat, Scenario } from '../../chart/chart.ts';

/** Settings with everything said that nobody chose. */
export type DeckChoices = Required<
  Omit<DeckSettings, 'unknown' | 'branch' | 'paging' | 'title' | 'subtitle' | 'logo'>
> &
  Pick<DeckSettings, 'branch' | 'paging' | 'title' | 'subtitle' | 'logo'>;

/** What suits a board: a slide at twice the pixels, light, dated and explained. */
const USUAL_DECK: DeckChoices = {
  format: 'png',
  subject: 'scenario',
  tells: 'both',
  part: 'whole',
  levels: 3,
  page: 'wide',
  upright: false,
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

/** Whether the chart is drawn, and whether what is different is told in words, which needs pages. */
export function toldAs({ subject, tells, format }: Pick<DeckChoices, 'subject' | 'tells' | 'format'>): {
  readonly picture: boolean;
  readonly words: boolean;
} {
  if (subject === 'scenario' || !hasPages(format)) return { picture: true, words: false };
  return { picture: tells !== 'words', words: tells !== 'picture' };
}

/** Whether a file of this format may have several pages. */
export function hasPages(format: PictureFormat): boolean {
  return format === 'pdf' || format === 'pptx';
}

/** Whether a chart that is too small to read on one page may get one for each branch. */
export function canBePaged({ format, page, part }: Pick<DeckChoices, 'format' | 'page' | 'part'>): boolean {
  // What somebody folded, or is not in the window, is left out on purpose.
  return hasPages(format) && page !== 'own' && (part === 'whole' || part === 'branch');
}

/** What a chart has that could be exported by itself. */
export interface Parts {
  readonly scenario: Scenario;
  /** The roles in the window; absent or empty: there is no window, or nothing in it. */
  readonly seen?: ReadonlySet<string> | undefined;
}

/** The choices as far as the chart still has what was chosen; or else all of it. */
export function settledChoices(asked: DeckChoices, { scenario, seen }: Parts): DeckChoices {
  // A picture of two charts is set out so that what differs is seen.
  const choices = asked.subject === 'changes' && asked.compact ? { ...asked, compact: false } : asked;
  // What somebody sees or has folded is of one chart, and not of what is different between two.
  if (choices.subject === 'changes' && (choices.part === 'view' || choices.part === 'folded'))
    return { ...choices, part: 'whole' };
  return isThere(choices, { scenario, seen }) ? choices : { ...choices, part: 'whole' };
}

function isThere({ part, branch }: DeckChoices, { scenario, seen }: Parts): boolean {
  switch (part) {
    case 'branch':
      return scenario.roles.some(({ id }) => id === branch);
    case 'folded':
      return (scenario.arrangement?.folded?.length ?? 0) > 0;
    case 'view':
      return seen !== undefined && seen.size > 0;
    case 'whole':
    case 'levels':
      return true;
    default:
      return part satisfies never;
  }
}
