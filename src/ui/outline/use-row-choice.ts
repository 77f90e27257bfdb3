import { type MouseEvent, useCallback } from 'react';
import { selectedIds } from '../../editor/actions/selected.ts';
import { shownScenario } from '../../editor/derived.ts';
import { outlineOf } from '../../editor/outline/outline-rows.ts';
import { useWorkplace } from '../editor-context.tsx';

/** What a press on a row selects: the row, with Ctrl one more or one less, with Shift all from the last one on. */
export type RowChoice = (id: string, event: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>) => void;

export function useRowChoice(): RowChoice {
  const { editor, view } = useWorkplace();
  return useCallback(
    (id, event) => {
      const state = editor.store.getState();
      const ids = selectedIds(state);
      if (event.ctrlKey || event.metaKey) {
        const rest = ids.filter((one) => one !== id);
        const next = rest.length < ids.length ? rest : [...ids, id];
        editor.select(next.length > 0 ? { kind: 'roles', ids: next } : { kind: 'nothing' });
        return;
      }
      const { rows, indexOf } = outlineOf(shownScenario(state));
      const from = event.shiftKey ? indexOf(ids.at(-1) ?? '') : -1;
      const to = indexOf(id);
      if (from >= 0 && to >= 0) {
        const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.id);
        const added = to < from ? between.toReversed() : between;
        const kept = ids.filter((one) => !between.includes(one));
        editor.select({ kind: 'roles', ids: [...kept, ...added] });
      } else {
        editor.selectRole(id);
      }
      editor.showPanel('role');
      view.reveal(id);
    },
    [editor, view],
  );
}
