import type { ChartDocument } from '../../chart/chart.ts';
import { keepFolding } from '../../chart/edits/folding.ts';
import { inSight } from './in-sight.ts';
import { settle } from './settle.ts';
import type { EditorState } from './state.ts';

/**
 * The same screen with another state of its chart, that somebody has made elsewhere. What was selected stays so as far
 * as it is still there, and what is folded away here is this screen’s own affair; the history is of another past and
 * goes.
 */
export function latest(state: EditorState, theirs: ChartDocument): EditorState {
  const document = keepFolding(state.document, theirs);
  const { scenarios, baseline } = document;
  const isThere = scenarios.some(({ id }) => id === state.scenarioId);
  const scenarioId = isThere ? state.scenarioId : (baseline ?? scenarios[0].id);
  const focus = isThere ? state.focus : null;
  return inSight(settle({ ...state, document, scenarioId, past: [], future: [], layers: null, focus }));
}
