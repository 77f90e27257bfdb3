import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { selectedIds } from '../../editor/actions/selected.ts';
import { currentLayout } from '../../editor/derived.ts';
import { useWorkplace } from '../editor-context.tsx';
import { messageOver } from '../notices/covered-below.ts';
import { clearedView, type Viewport } from './view-fitting.ts';

/** A message about what was just done does not hide it: the selected card comes out from under one that lies on it. */
export function useClearOfNotices(show: (next: Viewport | undefined) => void): void {
  const { editor, drags } = useWorkplace();
  const flow = useReactFlow();
  const store = useStoreApi();
  useEffect(
    () =>
      editor.store.subscribe((state, before) => {
        if (!state.notice || state.notice === before.notice) return;
        // The message and the new arrangement are on the screen by then.
        requestAnimationFrame(() => {
          const now = editor.store.getState();
          const lead = selectedIds(now).at(-1);
          const card = lead === undefined ? undefined : currentLayout(now).card(lead);
          const message = messageOver(store.getState().domNode);
          // Whoever holds a card is not to have the chart move beneath it.
          if (!card || !message || drags.store.getState().drag !== null) return;
          show(clearedView(card, flow.getViewport(), message));
        });
      }),
    [editor, drags, flow, store, show],
  );
}
