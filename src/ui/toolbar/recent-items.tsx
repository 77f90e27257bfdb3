import { DropdownMenu } from 'radix-ui';
import { useEffect, useState } from 'react';
import type { LibraryEntry } from '../../browser/storage/stored.ts';
import { shortName } from '../../chart/short-name.ts';
import { openLibraryWindow } from '../../editor/actions/library-actions.ts';
import { useWorkplace } from '../editor-context.tsx';
import { MenuAction } from './menu-action.tsx';
import styles from './toolbar.module.css';

type Listed = readonly LibraryEntry[] | 'asking' | 'failed';

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** The charts that were open before, each one click away. */
export function RecentItems() {
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

  return (
    <DropdownMenu.Group aria-label="Open recent">
      <DropdownMenu.Label className={styles['group']}>Open recent</DropdownMenu.Label>
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
            <span className={styles['words']}>{shortName(entry.title)}</span>
            <span className={styles['keys']}>{WHEN.format(entry.savedAt)}</span>
          </DropdownMenu.Item>
        ))
      )}
      <MenuAction action={openLibraryWindow} />
    </DropdownMenu.Group>
  );
}

function wordsFor(listed: Listed): string {
  if (listed === 'asking') return 'Looking…';
  return listed === 'failed'
    ? 'This browser’s storage did not answer'
    : 'No other charts on this computer yet';
}
