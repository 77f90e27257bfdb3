import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { findInChart } from '../../editor/actions/search-actions.ts';
import { keyLabel } from '../../editor/actions/keys.ts';
import { missingPart } from '../../editor/missing-part.ts';
import { focusChart } from '../canvas/focus-chart.ts';
import { useWorkplace } from '../editor-context.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';
import { loadOnUse } from '../primitives/load-on-use.tsx';
import { isMac } from '../primitives/platform.ts';
import { focusCard } from '../canvas/focus-chart.ts';
import { arrive } from './arrive.ts';
import styles from './search-field.module.css';

/** The list and what finds roles come with the first search; until then one can type already. */
const results = loadOnUse(async () => (await import('./search-results.tsx')).SearchResults);

const MOVES: ReadonlyMap<string, 'next' | 'previous' | 'first' | 'last'> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
]);

/** Finds roles in the chart as one types; in a narrow window an icon that opens into the field. */
export function SearchField() {
  const { editor, search } = useWorkplace();
  const { isOpen, query, found, active, arrived } = useStore(search.store);
  const field = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const list = useId();
  const isListed = isOpen && found !== null && found.length > 0;

  useLayoutEffect(() => {
    if (!isOpen || document.activeElement === field.current) return;
    field.current?.focus();
    field.current?.select();
  }, [isOpen]);

  // Who pressed Enter before roles could be found arrives later; the keyboard goes along unless it went elsewhere.
  useEffect(() => {
    if (arrived && document.activeElement === field.current) focusCard(arrived.roleId);
  }, [arrived]);

  const leave = () => {
    search.close();
    const before = cameFrom.current;
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
    else focusChart();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = event.shiftKey ? undefined : MOVES.get(event.key);
    if (move && isListed) search.move(move);
    else if (event.key === 'Enter' && !event.shiftKey) arrive(search);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  const apologise = () => {
    search.close();
    editor.notify(missingPart('The search', () => window.location.reload()));
  };

  const [key] = findInChart.keys;
  return (
    <search
      className={styles['search']}
      aria-label="Search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) search.close();
      }}
    >
      <label className={styles['field']} data-open={isOpen}>
        <Search size={16} aria-hidden />
        <input
          ref={field}
          type="text"
          role="combobox"
          dir="auto"
          className={styles['input']}
          placeholder="Find in the chart"
          aria-label="Find in the chart"
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={isListed ? list : undefined}
          aria-activedescendant={isListed ? `${list}${active}` : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={query}
          onChange={({ currentTarget }) => search.type(currentTarget.value)}
          onFocus={({ relatedTarget }) => {
            cameFrom.current = relatedTarget;
            search.open();
          }}
          onClick={search.open}
          onKeyDown={press}
        />
        {key !== undefined && !isOpen && query === '' && (
          <kbd className={styles['key']} aria-hidden>
            {keyLabel(key, isMac())}
          </kbd>
        )}
      </label>
      {isOpen && (
        <ErrorBoundary part="The search" onError={apologise}>
          <results.Part id={list} />
        </ErrorBoundary>
      )}
    </search>
  );
}
