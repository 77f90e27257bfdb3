import { Undo2 } from 'lucide-react';
import type { LibraryEntry } from '../../browser/storage/stored.ts';
import { quoteText } from '../../chart/quote.ts';
import styles from './library-window.module.css';

/** Stands where a chart was that has just been deleted, for as long as the window is open. */
export function DeletedRow({ entry, onUndo }: { entry: LibraryEntry; onUndo: () => void }) {
  return (
    <li className={styles['deleted']} data-chart={entry.key}>
      <span>Deleted {quoteText(entry.title)}.</span>
      <button
        type="button"
        className={styles['small']}
        data-part="undo"
        data-start
        aria-label={`Undo: bring ${quoteText(entry.title)} back`}
        onClick={onUndo}
      >
        <Undo2 size={14} aria-hidden /> Undo
      </button>
    </li>
  );
}
