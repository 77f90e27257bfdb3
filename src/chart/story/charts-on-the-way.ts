import type { Scenario } from '../chart.ts';
import { type Draft, draftOf } from '../edits/take-over/draft.ts';

/** One chart in so many is kept; the others are made again, from the last one that was made or from a kept one. */
const KEPT = 64;

/**
 * The charts of a way of many small steps. All of them at once would take more room than a large chart many times over.
 */
export interface ChartsOnTheWay {
  /** Goes one step farther. */
  readonly go: (step: (draft: Draft) => void) => void;
  /** The chart after a step, counted from 0; the same one as long as anybody has it. */
  readonly after: (step: number) => Scenario;
}

/**
 * Sets out from a chart. The steps are taken again wherever one of their charts is made, so that they must do the same
 * whenever they meet the same chart.
 */
export function chartsOnTheWay(base: Scenario): ChartsOnTheWay {
  const draft = draftOf(base);
  const steps: ((draft: Draft) => void)[] = [];
  /** Those before each step of which the number is a multiple of {@link KEPT}. */
  const kept: Scenario[] = [];
  const known = new Map<number, WeakRef<Scenario>>();
  /** The draft that makes charts again, and how many steps it has taken. */
  let again = { draft: draftOf(base), taken: 0 };
  const make = (step: number): Scenario => {
    const nearest = Math.floor(step / KEPT);
    if (again.taken > step + 1 || again.taken < nearest * KEPT)
      again = { draft: draftOf(kept[nearest] ?? base), taken: nearest * KEPT };
    for (const take of steps.slice(again.taken, step + 1)) take(again.draft);
    again.taken = step + 1;
    return again.draft.scenario();
  };
  return {
    go: (take) => {
      if (steps.length % KEPT === 0) kept.push(draft.scenario());
      steps.push(take);
      take(draft);
    },
    after: (step) => {
      const chart = known.get(step)?.deref() ?? make(step);
      known.set(step, new WeakRef(chart));
      return chart;
    },
  };
}
