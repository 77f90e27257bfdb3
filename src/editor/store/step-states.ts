import { keepFolding } from '../../chart/edits/folding.ts';
import { keepDeck } from '../../chart/edits/keep-deck.ts';
import type { History } from './history.ts';
import type { EditorState } from './state.ts';

export function historyOf({ document, scenarioId, past, future }: History): History {
  return { document, scenarioId, past, future };
}

/** A step back changes the chart, and not what of it is folded away, nor how it was exported. */
export function withFoldingOf({ document }: EditorState, history: History): History {
  return { ...history, document: keepDeck(document, keepFolding(document, history.document)) };
}

/** The scenario a step leaves on the screen: while two are compared, the one behind them, as long as it is there. */
export function shownAfter(before: EditorState, { scenarioId, document }: History): string {
  const stays = before.comparing && document.scenarios.some(({ id }) => id === before.scenarioId);
  return stays ? before.scenarioId : scenarioId;
}
