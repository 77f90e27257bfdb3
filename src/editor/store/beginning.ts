import { currentScenario } from '../derived.ts';
import type { EditorState } from './state.ts';

/** A narrow window shows the ways to begin, where the chart will be, while nothing is drawn; any other is as it was. */
export function withBeginning(state: EditorState): EditorState {
  const isDue = state.breadth === 'narrow' && currentScenario(state).roles.length === 0;
  return isDue ? { ...state, view: 'chart' } : state;
}
