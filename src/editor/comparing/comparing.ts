import type { ChartDocument } from '../../chart/chart.ts';
import { baselineOf } from '../../chart/edits/scenarios.ts';
import type { ChangeFilter } from './listed-changes.ts';

/** How two scenarios are looked at: on one canvas, on two, or as a table of what is different. */
const COMPARE_VIEWS = ['together', 'side-by-side', 'list'] as const;
export type CompareView = (typeof COMPARE_VIEWS)[number];

/** Two scenarios that are being compared; a view of the document, which no step of its history is about. */
export interface Comparing {
  /** Id of the scenario the other is held against. */
  readonly before: string;
  readonly after: string;
  readonly view: CompareView;
  /**
   * The comparison is told step by step, and this is the step shown: 0 for the chart before the first. Absent: it is
   * not.
   */
  readonly step?: number;
  /** What of the changes is listed. Absent: all of them. */
  readonly filter?: ChangeFilter;
  /** Key of the change that is open in their list. Absent: none is. */
  readonly open?: string;
  /** Where in the list it stood when it was opened: once it has been taken over, the next one stands there. */
  readonly openAt?: number;
  /** How often somebody was led to a change by key: each time it is shown, also where it is open already. */
  readonly led?: number;
}

/**
 * The two scenarios a person most likely means: the baseline, and the one on the screen or else the one behind the
 * baseline. Undefined where there is only one.
 */
export function usualPair({
  document,
  scenarioId,
}: {
  readonly document: ChartDocument;
  readonly scenarioId: string;
}): Pick<Comparing, 'before' | 'after'> | undefined {
  const before = baselineOf(document);
  const ids = document.scenarios.map(({ id }) => id);
  const shown = ids.includes(scenarioId) ? scenarioId : before;
  const next = ids[ids.indexOf(before) + 1] ?? ids.find((id) => id !== before);
  const after = shown === before ? next : shown;
  return after === undefined ? undefined : { before, after };
}

/** The same pair with another scenario in one of its places; whom it takes the place from, it changes places with. */
export function withScenario(comparing: Comparing, side: 'before' | 'after', id: string): Comparing {
  const { before, after } = comparing;
  if (comparing[side] === id) return comparing;
  const pair =
    side === 'before'
      ? { before: id, after: after === id ? before : after }
      : { before: before === id ? after : before, after: id };
  return withOpen({ ...comparing, ...pair }, null);
}

/** The same with another change open, by its key and where in the list it stands; null: none. */
export function withOpen(
  comparing: Comparing,
  opened: { readonly key: string; readonly at: number } | null,
): Comparing {
  if (comparing.open === opened?.key) return comparing;
  const { open: _, openAt: __, ...rest } = comparing;
  return opened === null ? rest : { ...rest, open: opened.key, openAt: opened.at };
}

/** The same with a change open that is to be shown, wherever one has gone since. */
export function ledTo(
  comparing: Comparing,
  change: { readonly key: string; readonly at: number },
): Comparing {
  return { ...withOpen(comparing, change), led: (comparing.led ?? 0) + 1 };
}

/**
 * Whom somebody has chosen as the second scenario instead of the two there were: the one that is worked on from here,
 * also when the comparison is closed. Undefined where nobody has; two that change places are no choice of another.
 */
export function newlyChosen(before: Comparing | null, { after }: Comparing): string | undefined {
  return before && after !== before.before && after !== before.after ? after : undefined;
}

/** What is left of a comparison in a document: nothing where one of its two is gone, or never was. */
export function stillComparing(comparing: Comparing | null, { scenarios }: ChartDocument): Comparing | null {
  if (!comparing) return null;
  const { before, after } = comparing;
  const isThere = (wanted: string) => scenarios.some(({ id }) => id === wanted);
  return before !== after && isThere(before) && isThere(after) ? comparing : null;
}

/** The comparison as it was before it was told step by step. */
export function withoutStory(comparing: Comparing): Comparing {
  const { step: _, ...before } = comparing;
  return before;
}
