import type { ChartDocument } from '../../chart/chart.ts';

/** One step a person can take back, with the name the menu shows: "Move Chief Customer Officer". */
export interface Step {
  readonly label: string;
  /** The document before the step (in `past`) or after it (in `future`). */
  readonly document: ChartDocument;
  readonly scenarioId: string;
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

/** The history after a change. The same document again makes no step. */
export function record(history: History, document: ChartDocument, label: string): History {
  if (document === history.document) return history;
  const step: Step = { label, document: history.document, scenarioId: history.scenarioId };
  return {
    document,
    scenarioId: history.scenarioId,
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
    future: [
      ...history.future,
      { label: step.label, document: history.document, scenarioId: history.scenarioId },
    ],
  };
}

/** One step forward again; the same history when there is none. */
export function stepForward(history: History): History {
  const step = history.future.at(-1);
  if (!step) return history;
  return {
    document: step.document,
    scenarioId: step.scenarioId,
    past: [
      ...history.past,
      { label: step.label, document: history.document, scenarioId: history.scenarioId },
    ],
    future: history.future.slice(0, -1),
  };
}
