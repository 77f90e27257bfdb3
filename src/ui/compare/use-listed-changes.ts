import { useMemo } from 'react';
import { ALL_CHANGES, type ChangeFilter, filteredChanges } from '../../editor/comparing/listed-changes.ts';
import type { ToldChange } from '../../formats/changes/told-changes.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';

/** The changes as they are listed: one filter for the comparison, whichever view of it shows the list. */
export function useListedChanges(changes: readonly ToldChange[]) {
  const { editor } = useWorkplace();
  const filter = useEditorState((state) => state.comparing?.filter ?? ALL_CHANGES);
  const listed = useMemo(() => filteredChanges(changes, filter), [changes, filter]);
  const filterBy = (next: ChangeFilter) => {
    const { comparing } = editor.store.getState();
    if (comparing) editor.compare({ ...comparing, filter: next });
  };
  return { filter, filterBy, listed };
}
