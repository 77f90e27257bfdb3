import { DropdownMenu } from 'radix-ui';
import { useEffect, useState } from 'react';
import type { LibraryEntry } from '../../browser/storage/stored.ts';
import { shortName } from '../../chart/short-name.ts';
import { useWorkplace } from '../editor-context.tsx';
import styles from './toolbar.module.css';

/** The charts that were open before, or how the asking for them stands. */
export type Listed = readonly LibraryEntry[] | 'asking' | 'failed';

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Asks when the menu opens, so that they are there when the menu within it does. */
export function useRecentItems(): Listed {
  const { recents } = useWorkplace();
  const [listed, setListed] = useState<Listed>('asking');
  useEffect(() => {
    let isWanted = true;
    const show = (answer: Listed) => {
      if (isWanted) setListed(answer);
    };
    recents.list().then(show, () => show('failed'));
    return () => {
      isWanted = false;
    };
  }, [recents]);
  return listed;
}

/** The charts that were open before, each one click away. */
export function RecentItems({ listed }: { readonly listed: Listed }) {
  const { recents } = useWorkplace();
  return (
    <DropdownMenu.Group aria-label="Open recent">
      {typeof listed === 'string' || listed.length === 0 ? (
        <DropdownMenu.Item className={styles['item']} disabled>
          {wordsFor(listed)}
        </DropdownMenu.Item>
      ) : (
        listed.map((entry) => (
          <DropdownMenu.Item
            key={entry.key}
            className={styles['item']}
            onSelect={() => void recents.open(entry)}
          >
            <span className={styles['words']} dir="auto">
              {shortName(entry.title)}
            </span>
            <span className={styles['keys']}>{WHEN.format(entry.savedAt)}</span>
          </DropdownMenu.Item>
        ))
      )}
    </DropdownMenu.Group>
  );
}

function wordsFor(listed: Listed): string {
  if (listed === 'asking') return 'Looking…';
  return listed === 'failed'
    ? 'This browser’s storage did not answer'
    : 'No other charts on this computer yet';
}
