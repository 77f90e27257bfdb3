import { useCallback, useEffect, useRef, useState } from 'react';
import { selectedIds } from '../../editor/actions/selected.ts';
import type { ViewLink } from '../../editor/comparing/linked-views.ts';
import { currentOrg } from '../../editor/derived.ts';
import { NOTHING } from '../../editor/store/state.ts';
import { useWorkplace } from '../editor-context.tsx';
import type { Stage } from './use-stages.ts';

/** Selects roles on every canvas that has them, and brings the last of them into view. */
export type ShowRoles = (ids: readonly string[]) => void;

/** One selection for all canvases: what is selected on one is selected on the others. */
export function useSelection(
  stages: readonly Stage[],
  link: ViewLink,
): { readonly selected: readonly string[]; readonly show: ShowRoles } {
  const main = useWorkplace().editor;
  // What was selected on the chart is what one wants to see of the comparison.
  const [selected, setSelected] = useState<readonly string[]>(() => selectedIds(main.store.getState()));
  const kept = useRef(selected);
  useEffect(() => {
    kept.current = selected;
  }, [selected]);

  useEffect(() => {
    // Canvases that have taken the place of others know nothing of it yet.
    if (kept.current.length > 0) {
      for (const stage of stages) selectOn(stage, kept.current);
      link.open();
    }
    let isFollowing = false;
    const stops = stages.map((stage) =>
      stage.workplace.editor.store.subscribe((state, before) => {
        if (isFollowing || state.selection === before.selection) return;
        const ids = selectedIds(state);
        isFollowing = true;
        for (const other of stages) if (other !== stage) selectOn(other, ids);
        isFollowing = false;
        setSelected(ids);
        const lead = ids.at(-1);
        if (lead !== undefined) link.align(stage.pane, lead);
      }),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [stages, link]);

  const show = useCallback<ShowRoles>(
    (ids) => {
      setSelected(ids);
      for (const stage of stages) selectOn(stage, ids);
      const lead = ids.at(-1);
      if (lead === undefined) return;
      const leader = stages.find(({ workplace }) => currentOrg(workplace.editor.store.getState()).role(lead));
      if (!leader) return;
      leader.workplace.view.reveal(lead);
      // Behind what brings it into view.
      requestAnimationFrame(() => link.align(leader.pane, lead));
    },
    [stages, link],
  );
  return { selected, show };
}

function selectOn({ workplace: { editor } }: Stage, ids: readonly string[]): void {
  const org = currentOrg(editor.store.getState());
  const own = ids.filter((id) => org.role(id));
  editor.select(own.length > 0 ? { kind: 'roles', ids: own } : NOTHING);
}
