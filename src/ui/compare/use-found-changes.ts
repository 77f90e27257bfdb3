import { type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useWorkplace } from '../editor-context.tsx';

/**
 * While scenarios are compared, what is looked for is looked for among the changes: whoever asks for the search of the
 * chart gets their filter.
 *
 * @param setTab Shows the list of the changes, where it is behind something else. Must stay the same.
 * @returns For the `ref` of all that is on the screen.
 */
export function useFoundChanges(setTab: (tab: 'changes') => void): RefObject<HTMLDivElement | null> {
  const { search } = useWorkplace();
  const root = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      search.store.subscribe(({ isOpen }) => {
        if (!isOpen) return;
        search.close();
        flushSync(() => setTab('changes'));
        const field = root.current?.querySelector<HTMLInputElement>('input[type="search"]');
        field?.focus();
        field?.select();
      }),
    [search, setTab],
  );
  return root;
}
