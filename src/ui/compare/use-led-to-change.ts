import { useEffect } from 'react';
import { changesOf, comparedIn } from '../../editor/comparing/compared.ts';
import { rolesOf } from '../../editor/comparing/listed-changes.ts';
import { useWorkplace } from '../editor-context.tsx';
import type { ShowRoles } from './use-selection.ts';

interface Led {
  /** Shows the list of the changes, where it is behind something else. Must stay the same. */
  readonly setTab: (tab: 'changes') => void;
  readonly show: ShowRoles;
}

/** Shows the roles of a change one is led to, also where they are selected and out of sight. */
export function useLedToChange({ setTab, show }: Led): void {
  const { editor } = useWorkplace();
  useEffect(
    () =>
      editor.store.subscribe(({ document, comparing }, before) => {
        if (comparing?.led === undefined || comparing.led === before.comparing?.led) return;
        setTab('changes');
        const compared = comparedIn(document, comparing);
        const change = compared && changesOf(compared).find(({ key }) => key === comparing.open);
        if (change) show(rolesOf(change));
      }),
    [editor, setTab, show],
  );
}
