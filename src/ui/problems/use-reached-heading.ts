import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { selectedIds } from '../../editor/actions/selected.ts';
import { showsRegion } from '../../editor/store/regions.ts';
import { focusCard } from '../canvas/focus-chart.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';

interface Reached {
  readonly heading: RefObject<HTMLButtonElement | null>;
  /** For the whole finding: Escape gives the keyboard back to the selected card. */
  readonly goBack: (event: KeyboardEvent) => void;
}

/**
 * Gives the keyboard to the heading of a finding one is led to, wherever it was before: Tab then leads to the repair,
 * and a list that is only on its way is waited for.
 */
export function useReachedHeading(identity: string): Reached {
  const { editor } = useWorkplace();
  const heading = useRef<HTMLButtonElement>(null);
  const isAwaited = useEditorState((state) => state.findingToReach === identity);
  useLayoutEffect(() => {
    if (!isAwaited) return;
    heading.current?.focus();
    // It is open and has been reached: who goes elsewhere now is not called back.
    editor.openFinding(identity);
  }, [editor, identity, isAwaited]);
  const goBack = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    const state = editor.store.getState();
    // In a narrow window the chart may not be there yet; it takes the keyboard as soon as it is.
    if (!showsRegion(state, 'chart')) editor.showRegion('chart');
    focusCard(selectedIds(state).at(-1));
  };
  return { heading, goBack };
}
