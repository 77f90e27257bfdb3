import { type Thumbnail, thumbnailOf } from '../../layout/thumbnail.ts';
import { currentLayout, currentScenario } from '../derived.ts';
import type { EditorState } from '../store/state.ts';

/**
 * The small picture of a chart as it is on the screen: whole, also where one branch of it is in focus. Undefined where
 * it cannot be drawn: a chart is stored without its picture rather than not at all.
 */
export function drawnSmall(state: EditorState): Thumbnail | undefined {
  try {
    return thumbnailOf(currentScenario(state), currentLayout({ ...state, focus: null }));
  } catch {
    return undefined;
  }
}
