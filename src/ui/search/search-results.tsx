import { memo, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { shortName } from '../../chart/short-name.ts';
import { currentScenario } from '../../editor/derived.ts';
import { describeHits, type Hit } from '../../editor/search/hit.ts';
import { MOST_LISTED } from '../../editor/search/search-session.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import { arrive } from './arrive.ts';
import { Pieces } from './pieces.tsx';
import { resultWords } from './result-words.ts';
import styles from './search-results.module.css';

interface Props {
  /** Of the list; a result's is this and its place. */
  readonly id: string;
}

/** What a search has found, or how to search, under the field. */
export function SearchResults({ id }: Props) {
  const { editor, search } = useWorkplace();
  const { query, found, active } = useStore(search.store);
  const scenario = useEditorState(currentScenario);
  const hits = useMemo(
    () => describeHits(editor.store.getState(), (found ?? []).slice(0, MOST_LISTED), query),
    // Whatever changes a description makes a new list of what was found as well.
    [editor, found, query],
  );
  const words = resultWords({
    query: shortName(query),
    found: found?.length,
    roles: scenario.roles.length,
    most: MOST_LISTED,
  });
  return (
    <div className={styles['panel']}>
      <p className={styles['words']} role="status" data-quiet={hits.length > 0}>
        {words}
      </p>
      {hits.length > 0 && (
        <div id={id} className={styles['list']} role="listbox" aria-label="Roles found">
          {hits.map((hit, place) => (
            <Result key={hit.id} list={id} place={place} hit={hit} isActive={place === active} />
          ))}
        </div>
      )}
    </div>
  );
}

interface ResultProps {
  readonly list: string;
  readonly place: number;
  readonly hit: Hit;
  readonly isActive: boolean;
}

/** Renders again only when it is described otherwise, or becomes the active one. */
const Result = memo(function Result({ list, place, hit, isActive }: ResultProps) {
  const { search } = useWorkplace();
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const { title, facts, path, further, finding } = hit;
  return (
    <button
      ref={row}
      type="button"
      id={`${list}${place}`}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles['result']}
      // The keyboard stays in the field, which otherwise would close the list before the click.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={() => search.point(place)}
      onClick={() => {
        search.point(place);
        arrive(search);
      }}
    >
      <strong className={styles['title']} dir="auto">
        <Pieces pieces={title} />
      </strong>
      {facts.length > 0 && (
        <span className={styles['facts']}>
          {facts.map((fact, i) => (
            <span key={i === 0 ? 'first' : 'second'}>
              {i > 0 && ' · '}
              <Pieces pieces={fact} />
            </span>
          ))}
        </span>
      )}
      {further && (
        <span className={styles['facts']}>
          <bdi>{further.name}</bdi>: <Pieces pieces={further.value} />
        </span>
      )}
      {finding && (
        <span className={styles['finding']}>
          <SeverityMark severity={finding.severity} size={15} />
          <span>
            {SEVERITY_WORDS[finding.severity]}: <Pieces pieces={finding.headline} />
          </span>
        </span>
      )}
      {path !== '' && <span className={styles['path']}>{path}</span>}
    </button>
  );
});
