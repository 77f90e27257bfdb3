import { selectedIds } from '../../editor/actions/selected.ts';
import { currentLayout } from '../../editor/derived.ts';
import type { EditorState } from '../../editor/store/state.ts';
import { isPresented } from '../../editor/view-only.ts';

/**
 * The one card the Tab key reaches: the one selected last, otherwise the first; absent for an empty chart, and where
 * the keys lead through a presentation.
 */
export function tabStop(state: EditorState): string | undefined {
  if (isPresented(state)) return undefined;
  return selectedIds(state).at(-1) ?? currentLayout(state).cards[0]?.id;
}

/** Whether something is the chart as a whole, which holds the keyboard while that card is not in the page. */
export function isChartItself(element: Element | null): boolean {
  return element?.classList.contains('react-flow') ?? false;
}
