import { useEffect } from 'react';
import { changesOf, comparedIn } from '../../editor/comparing/compared.ts';
import { rolesOf } from '../../editor/comparing/listed-changes.ts';
import { useWorkplace } from '../editor-context.tsx';
import type { ShowRoles } from './use-selection.ts';

interface Led {
  /** Shows the list of the changes, where it is behind something else. Must stay the same. */
  readonly setTab: (tab: 'changes') => void;
  readonly selected: readonly string[];
  readonly show: ShowRoles;
}

/** Shows the roles of a change that is opened, unless they are what one looks at. */
export function useLedToChange({ setTab, selected, show }: Led): void {
  const { editor } = useWorkplace();
  useEffect(
    () =>
      editor.store.subscribe(({ document, comparing }, before) => {
        const open = comparing?.open;
        if (!comparing || open === undefined || open === before.comparing?.open) return;
        setTab('changes');
        const compared = comparedIn(document, comparing);
        const change = compared && changesOf(compared).find(({ key }) => key === open);
        const ids = change ? rolesOf(change) : [];
        if (!ids.includes(selected.at(-1) ?? '')) show(ids);
      }),
    [editor, setTab, selected, show],
  );
}
