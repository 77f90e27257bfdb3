import { Copy, History, Pencil, Trash2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { RevisionAge } from '../../browser/storage/revision-ring.ts';
import type { LibraryEntry } from '../../browser/storage/stored.ts';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import { filingWords } from '../../editor/library/filing-words.ts';
import { timeAgo } from '../../editor/library/version-words.ts';
import { ChartPicture } from '../primitives/chart-picture.tsx';
import { CommitInput } from '../primitives/commit-input.tsx';
import styles from './library-window.module.css';
import { VersionList } from './version-list.tsx';

export interface RowActions {
  readonly onOpen: (entry: LibraryEntry) => void;
  readonly onRename: (entry: LibraryEntry, title: string) => void;
  readonly onDuplicate: (entry: LibraryEntry) => void;
  readonly onDelete: (entry: LibraryEntry) => void;
  readonly onRestore: (entry: LibraryEntry, version: RevisionAge) => void;
}

interface Props extends RowActions {
  readonly entry: LibraryEntry;
  readonly now: number;
  /** Where it is open; absent: nowhere. */
  readonly openIn?: 'here' | 'elsewhere' | undefined;
}

const OPEN_IN = { here: 'Open here', elsewhere: 'Open in another tab' } as const;

/** One chart of this computer: what it looks like, how safe it is, and what can be done with it. */
export function ChartRow({ entry, now, openIn, ...on }: Props) {
  const id = useId();
  const [isNaming, setNaming] = useState(false);
  const [showsVersions, setShowsVersions] = useState(false);
  const renaming = useRef<HTMLButtonElement>(null);
  const stopNaming = () => {
    setNaming(false);
    // The field takes the keyboard with it, unless it was left for something else. Not at once: the Enter that ended it
    // would press the button.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) renaming.current?.focus();
    });
  };
  const name = shortName(entry.title) || 'Untitled chart';
  const roles = entry.roles === 1 ? '1 role' : `${inDigits(entry.roles)} roles`;
  return (
    <li className={styles['row']} data-chart={entry.key} aria-label={name}>
      <ChartPicture thumbnail={entry.thumbnail} className={styles['picture']} />
      <div className={styles['about']}>
        {isNaming ? (
          <CommitInput
            className={styles['naming']}
            aria-label="Title of the chart"
            autoFocus
            onFocus={({ currentTarget }) => currentTarget.select()}
            value={entry.title}
            onCommit={(title) => on.onRename(entry, title)}
            onDone={stopNaming}
          />
        ) : (
          <h3 className={styles['title']} dir="auto" title={entry.title}>
            {name}
            {openIn && <span className={styles['badge']}>{OPEN_IN[openIn]}</span>}
          </h3>
        )}
        <div id={`${id}-words`}>
          <p>
            {roles} · Saved {timeAgo(entry.savedAt, now)}
          </p>
          <p title={entry.filing.file?.name}>{filingWords(entry.filing, now)}</p>
        </div>
      </div>
      <div className={styles['actions']}>
        <button
          type="button"
          className={`${styles['small']} ${styles['open']}`}
          data-part="open"
          data-start
          data-exit
          aria-label={`Open ${name}`}
          aria-describedby={`${id}-words`}
          onClick={() => on.onOpen(entry)}
        >
          Open
        </button>
        <button
          type="button"
          className={styles['icon']}
          ref={renaming}
          aria-label={`Rename ${name}`}
          data-tip="Rename"
          onClick={() => setNaming(true)}
        >
          <Pencil size={16} aria-hidden />
        </button>
        <button
          type="button"
          className={styles['icon']}
          aria-label={`Duplicate ${name}`}
          data-tip="Duplicate"
          onClick={() => on.onDuplicate(entry)}
        >
          <Copy size={16} aria-hidden />
        </button>
        <button
          type="button"
          className={styles['icon']}
          aria-label={`Versions of ${name}`}
          aria-expanded={showsVersions}
          data-tip="Versions"
          onClick={() => setShowsVersions(!showsVersions)}
        >
          <History size={16} aria-hidden />
        </button>
        <button
          type="button"
          className={styles['icon']}
          data-exit
          aria-label={`Delete ${name}`}
          data-tip="Delete"
          onClick={() => on.onDelete(entry)}
        >
          <Trash2 size={16} aria-hidden />
        </button>
      </div>
      {showsVersions && (
        <VersionList entry={entry} now={now} onRestore={(version) => on.onRestore(entry, version)} />
      )}
    </li>
  );
}
