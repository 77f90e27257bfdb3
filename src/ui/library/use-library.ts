import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LibraryEntry } from '../../browser/storage/stored.ts';
import { quoteText } from '../../chart/quote.ts';
import { deleteStored, type PutBack } from '../../editor/library/delete-stored.ts';
import { duplicateStored } from '../../editor/library/duplicate-stored.ts';
import type { LibraryDesk, Outcome } from '../../editor/library/library-desk.ts';
import { listCharts, type StoredCharts } from '../../editor/library/list-charts.ts';
import { renameStored } from '../../editor/library/rename-stored.ts';

/** A part of a row that takes the keyboard. */
export type RowPart = 'open' | 'undo';

/** What is to have the keyboard, as soon as it is in the list. */
export interface Wanted {
  readonly key: string;
  readonly part: RowPart;
}

/** What the window says: the result of what was done, or why it was not. */
export interface Said {
  /** 'done' is only spoken: the list shows it. */
  readonly tone: 'done' | 'told' | 'problem';
  readonly text: string;
}

export interface Listed {
  readonly entry: LibraryEntry;
  /** It was deleted while the window was open, and can be brought back. */
  readonly putBack?: PutBack;
}

/** The charts of this computer and what can be done to them, for as long as the window is open. */
export function useLibrary(desk: LibraryDesk) {
  const [stored, setStored] = useState<StoredCharts | 'asking' | 'failed'>('asking');
  const [deleted, setDeleted] = useState<ReadonlyMap<string, Required<Listed>>>(new Map());
  const [said, setSaid] = useState<Said | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const isFirst = useRef(true);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => void (isHere.current = false);
  }, []);

  const refresh = useCallback(async () => {
    const now = await listCharts(desk).catch(() => 'failed' as const);
    // The keyboard begins at the charts, once there are any.
    const first = now === 'failed' ? undefined : now.entries[0];
    if (isFirst.current && first) setWanted({ key: first.key, part: 'open' });
    isFirst.current = false;
    if (isHere.current) setStored(now);
  }, [desk]);
  useEffect(() => void refresh(), [refresh]);

  /** One thing at a time: a second press while the first is under way is a slip. */
  const isBusy = useRef(false);
  const act = async <T>(work: () => Promise<Outcome<T>>, done: (value: T) => string) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const outcome = await work();
    const text = outcome.ok ? done(outcome.value) : outcome.why;
    await refresh();
    isBusy.current = false;
    if (isHere.current) setSaid({ tone: outcome.ok ? 'done' : 'problem', text });
  };

  const listed = useMemo<readonly Listed[]>(() => {
    if (typeof stored === 'string') return [];
    const there = stored.entries.filter(({ key }) => !deleted.has(key)).map((entry) => ({ entry }));
    return [...there, ...deleted.values()].sort((a, b) => b.entry.savedAt - a.entry.savedAt);
  }, [stored, deleted]);

  const rename = (entry: LibraryEntry, title: string) =>
    act(
      () => renameStored(desk, entry, title),
      (now) => (now === entry.title ? '' : `Renamed to ${quoteText(now)}.`),
    );
  const duplicate = (entry: LibraryEntry) => {
    const titles = new Set(listed.map((one) => one.entry.title));
    return act(
      () => duplicateStored(desk, entry, titles),
      (copy) => {
        setWanted({ key: copy.key, part: 'open' });
        return `Copied as ${quoteText(copy.title)}.`;
      },
    );
  };
  const putBack = (entry: LibraryEntry, back: PutBack) =>
    act(back, () => {
      setDeleted((before) => new Map([...before].filter(([key]) => key !== entry.key)));
      setWanted({ key: entry.key, part: 'open' });
      return `${quoteText(entry.title)} is back.`;
    });
  const remove = (entry: LibraryEntry) => {
    const elsewhere = typeof stored === 'string' ? new Set<string>() : stored.elsewhere;
    return act(
      () => deleteStored(desk, entry, elsewhere),
      (back) => {
        setDeleted((before) => new Map(before).set(entry.key, { entry, putBack: back }));
        setWanted({ key: entry.key, part: 'undo' });
        const text = `Deleted ${quoteText(entry.title)}.`;
        // For whoever closes the window first.
        desk.editor.notify({ tone: 'done', text, action: { label: 'Undo', run: () => void back() } });
        return text;
      },
    );
  };
  return {
    stored,
    listed,
    said,
    setSaid,
    refresh,
    act,
    rename,
    duplicate,
    remove,
    putBack,
    wanted,
    setWanted,
  };
}

export type LibraryView = ReturnType<typeof useLibrary>;
