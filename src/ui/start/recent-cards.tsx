import { useId } from 'react';
import type { LibraryEntry } from '../../browser/storage/stored.ts';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import { openLibraryWindow } from '../../editor/actions/library-actions.ts';
import { timeAgo } from '../../editor/library/version-words.ts';
import { useWorkplace } from '../editor-context.tsx';
import { ChartPicture } from '../primitives/chart-picture.tsx';
import styles from './recent-cards.module.css';
import { Section } from './section.tsx';
import type { Recents } from './use-recents.ts';

/** As many as stand beside each other; the window has all of them. */
const MOST = 3;

/** The charts somebody may want to go on with. */
export function RecentCards({ recents: { entries, at } }: { recents: Recents }) {
  const workplace = useWorkplace();
  return (
    <Section
      title="Continue"
      beside={
        <button type="button" onClick={() => openLibraryWindow.run(workplace)}>
          All charts on this computer
        </button>
      }
    >
      <ul className={styles['recents']}>
        {entries.slice(0, MOST).map((entry) => (
          <li key={entry.key}>
            <RecentCard entry={entry} now={at} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RecentCard({ entry, now }: { entry: LibraryEntry; now: number }) {
  const { recents } = useWorkplace();
  const id = useId();
  const name = shortName(entry.title) || 'Untitled chart';
  const roles = entry.roles === 1 ? '1 role' : `${inDigits(entry.roles)} roles`;
  return (
    <button
      type="button"
      className={styles['recent']}
      data-exit
      aria-label={`Go on with ${name}`}
      aria-describedby={id}
      onClick={() => void recents.open(entry)}
    >
      <ChartPicture thumbnail={entry.thumbnail} className={styles['picture']} />
      <span className={styles['words']}>
        <span className={styles['name']} dir="auto" title={entry.title}>
          {name}
        </span>
        <span id={id}>
          {roles} · {timeAgo(entry.savedAt, now)}
        </span>
      </span>
    </button>
  );
}
