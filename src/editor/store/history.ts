import type { ChartDocument } from '../../chart/chart.ts';

/** One step a person can take back, with the name the menu shows: "Move Chief Customer Officer". */
export interface Step {
  readonly label: string;
  /** The document before the step (in `past`) or after it (in `future`). */
  readonly document: ChartDocument;
  /** Shown before the step. */
  readonly scenarioId: string;
  /** Shown after it. */
  readonly leadsTo: string;
}

export interface History {
  readonly document: ChartDocument;
  readonly scenarioId: string;
  /** Oldest first. */
  readonly past: readonly Step[];
  /** Nearest last. */
  readonly future: readonly Step[];
}

/** Documents share their unchanged parts, so the depth costs little; it only bounds the worst case. */
const DEPTH = 300;

/** The history after a change, which leads to a scenario. The same document again makes no step. */
export function record(
  history: History,
  document: ChartDocument,
  label: string,
  leadsTo = history.scenarioId,
): History {
  if (document === history.document) return history;
  const step: Step = { label, document: history.document, scenarioId: history.scenarioId, leadsTo };
  return {
    document,
    scenarioId: leadsTo,
    past: [...history.past, step].slice(-DEPTH),
    future: [],
  };
}

/** One step back; the same history when there is none. */
export function stepBack(history: History): History {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    document: step.document,
    scenarioId: step.scenarioId,
    past: history.past.slice(0, -1),
    future: [...history.future, { ...step, document: history.document }],
  };
}

/** One step forward again; the same history when there is none. */
export function stepForward(history: History): History {
  const step = history.future.at(-1);
  if (!step) return history;
  return {
    document: step.document,
    scenarioId: step.leadsTo,
    past: [...history.past, { ...step, document: history.document }],
    future: history.future.slice(0, -1),
  };
}
