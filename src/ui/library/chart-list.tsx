import { useEffect, useRef, useState } from 'react';
import { useEditorState } from '../editor-context.tsx';
import { Pager } from '../primitives/pager.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { ChartRow, type RowActions } from './chart-row.tsx';
import { DeletedRow } from './deleted-row.tsx';
import type { LibraryView, Listed } from './use-library.ts';

/** Charts on one page. */
const SHOWN = 20;

/** The rows are one stop of the Tab key: up and down lead from chart to chart, left and right to what can be done. */
const oneStop = rovingFocus({ items: 'button', along: 'row', lines: '[data-chart]' });

interface Props extends RowActions {
  readonly listed: readonly Listed[];
  readonly view: LibraryView;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly elsewhere: ReadonlySet<string>;
}

export function ChartList({ listed, view, now, elsewhere, ...on }: Props) {
  const [turned, setTurned] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const openKey = useEditorState((state) => state.documentKey);
  const { wanted, setWanted } = view;
  const at = listed.findIndex(({ entry }) => entry.key === wanted?.key);
  const isThere = at >= 0;
  const from = isThere ? at - (at % SHOWN) : turned;
  const first = from < listed.length ? from : 0;

  useEffect(() => {
    if (!wanted || !isThere) return;
    const place = `[data-chart="${CSS.escape(wanted.key)}"] [data-part="${wanted.part}"]`;
    list.current?.querySelector<HTMLElement>(place)?.focus();
  }, [wanted, isThere]);
  const turn = (to: number) => {
    setWanted(null);
    setTurned(to);
  };

  return (
    <div ref={list}>
      <ul ref={oneStop} aria-label="Charts">
        {listed
          .slice(first, first + SHOWN)
          .map(({ entry, putBack }) =>
            putBack ? (
              <DeletedRow key={entry.key} entry={entry} onUndo={() => void view.putBack(entry, putBack)} />
            ) : (
              <ChartRow
                key={entry.key}
                entry={entry}
                now={now}
                openIn={entry.key === openKey ? 'here' : elsewhere.has(entry.key) ? 'elsewhere' : undefined}
                {...on}
              />
            ),
          )}
      </ul>
      <Pager what="Charts" from={first} size={SHOWN} count={listed.length} onTurn={turn} />
    </div>
  );
}
