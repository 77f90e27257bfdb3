import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { selectedIds } from '../../editor/actions/selected.ts';
import { currentLayout } from '../../editor/derived.ts';
import { useWorkplace } from '../editor-context.tsx';
import { coveredBelow } from '../notices/covered-below.ts';

/** A message about what was just done does not hide it: the selected card comes out from under one that lies on it. */
export function useClearOfNotices(reveal: (roleId: string) => void): void {
  const { editor, drags } = useWorkplace();
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
          // Whoever holds a card is not to have the chart move beneath it.
          if (!card || lead === undefined || drags.store.getState().drag !== null) return;
          const { transform, height, domNode } = store.getState();
          const [, y, zoom] = transform;
          const [top, bottom] = [card.y * zoom + y, (card.y + card.height) * zoom + y];
          const edge = height - coveredBelow(domNode);
          if (bottom > edge && top < height) reveal(lead);
        });
      }),
    [editor, drags, store, reveal],
  );
}
