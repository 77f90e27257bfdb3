import type { EditorState } from './state.ts';

/**
 * The state in another scenario, before it is looked at what of the selection is there, too: nothing that belonged to
 * the chart before is left. The same state for the scenario on the screen.
 */
export function inOtherScenario(state: EditorState, scenarioId: string): EditorState {
  if (scenarioId === state.scenarioId) return state;
  return {
    ...state,
    scenarioId,
    anchor: null,
    focus: null,
    layers: null,
    openFinding: null,
    namingScenario: null,
    cardEditing: null,
    consequence: null,
  };
}
