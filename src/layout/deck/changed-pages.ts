import type { Scenario } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { layoutScenario } from '../layout.ts';
import { wholeCardHeight } from '../scene.ts';
import type { SceneChanges } from '../scene-changes.ts';
import { pagedCharts, plannedPages } from './branch-pages.ts';
import { measured } from './chart-on-page.ts';
import { countingLeftOut, onlyConcerned } from './concerned.ts';
import { canBePaged } from './deck-choices.ts';
import { fitInto, isReadable, LEAST_SCALE } from './fit.ts';
import { type Context, frameOf, type PageDraft } from './page-draft.ts';
import type { Paper } from './page-size.ts';
import { asThePageWants, partOf, withFolded, withoutStandIns } from './part.ts';
import { singlePage } from './single-page.ts';

/** More pages of a picture nobody turns to see what changes, unless asked for: one overview and the list say more. */
const MOST_PAGES = 6;
/** Of everything on one page, titles as small as this, in points, are still read by whoever holds it in the hand. */
const LEAST_WHOLE = 5.5;

/** A chart of no more roles is shown whole as long as it is read at all. */
const SMALL_CHART = 20;

/** Whether a page shows all of a small chart, in a size that is still read. */
export function isSmallWhole({ drawn, smallest }: PageDraft, { traces }: SceneChanges): boolean {
  const count = drawn?.scenario.roles.length ?? 0;
  // The places that roles have left are no further roles.
  return smallest >= LEAST_WHOLE && count - traces.length <= SMALL_CHART;
}

export interface ChangedPages {
  readonly chart: readonly PageDraft[];
  /** There is one for each branch. */
  readonly isPaged: boolean;
  /** Branches in which something differs are folded, and have no page. */
  readonly isOverview: boolean;
  /** Roles of the chart that stay as they are, and are counted instead of drawn. */
  readonly leftOut: number;
}

/**
 * The picture of what differs, where all that surrounds it cannot be read on one page: the roles concerned with their
 * way up to the top, on one page, on a few, or else as an overview whose folded cards say how much is below them.
 */
export function changedPages(
  context: Context,
  drawn: Scenario,
  changes: SceneChanges,
  paper: Paper,
): ChangedPages {
  const { choices, scenario: within, names } = context.input;
  const { scenario, below } = onlyConcerned(drawn, changes);
  const leftOut = drawn.roles.length - scenario.roles.length;
  const cardHeight = wholeCardHeight(scenario, choices.people, within, changes, names);
  const concerned: Context = { ...context, below, cardHeight };
  const single = singlePage(concerned, scenario);
  if (isReadable(single.smallest)) return { chart: [single], isPaged: false, isOverview: false, leftOut };
  const planned = plannedPages(concerned, scenario, single, paper);
  const mayPage = canBePaged(choices) && choices.paging !== 'one';
  if (mayPage && (choices.paging === 'branches' || planned.length <= MOST_PAGES))
    return {
      chart: pagedCharts(concerned, scenario, single, paper),
      isPaged: true,
      isOverview: false,
      leftOut,
    };
  if (single.smallest >= LEAST_WHOLE) return { chart: [single], isPaged: false, isOverview: false, leftOut };
  const overview = overviewOf(concerned, scenario, single, paper);
  return overview.smallest > single.smallest
    ? { chart: [overview], isPaged: false, isOverview: true, leftOut }
    : { chart: [single], isPaged: false, isOverview: false, leftOut };
}

/** As many levels as can be read on one page, one at least, and what is below them in numbers. */
function overviewOf(context: Context, scenario: Scenario, single: PageDraft, paper: Paper): PageDraft {
  const { input, below, cardHeight, title, subtitle } = context;
  // The list tells what was found; here it would take the room.
  const plain: Context = { ...context, input: { ...input, marks: { ...input.marks, strip: [] } } };
  const [top] = plannedPages(plain, scenario, single, paper);
  const room = frameOf(plain, single, 1, 1).room(paper);
  const levels = (count: number) => {
    const { arrangement } = partOf(scenario, { part: 'levels', levels: count });
    const folded = [...(scenario.arrangement?.folded ?? []), ...(arrangement?.folded ?? [])];
    const drawn = asThePageWants(withFolded(scenario, folded));
    return { scenario: drawn, ...fitInto(drawn, cardHeight, room) };
  };
  const two = levels(2);
  const chosen = top?.parts === 1 ? top : two.scale < LEAST_SCALE ? levels(1) : two;
  const layout = withoutStandIns(layoutScenario(chosen.scenario, chosen.options));
  return measured(plain, {
    title,
    subtitle,
    drawn: { scenario: chosen.scenario, layout: countingLeftOut(layout, chosen.scenario, below) },
    folds: foldWords(chosen.scenario, below),
    isFirst: true,
  });
}

function foldWords({ arrangement }: Scenario, below: Context['below']): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const id of arrangement?.folded ?? []) {
    const count = below?.get(id)?.changes ?? 0;
    if (count > 0) words.set(id, `${inDigits(count)} ${count === 1 ? 'change' : 'changes'}`);
  }
  return words;
}
