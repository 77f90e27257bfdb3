import { useState } from 'react';
import type { Damaged } from '../../browser/storage/stored.ts';
import { quoteText } from '../../chart/quote.ts';
import { shortName } from '../../chart/short-name.ts';
import { attempt } from '../../editor/library/library-desk.ts';
import { saveDamaged } from '../../editor/library/damaged-charts.ts';
import { sizeOnDisk, versionTime } from '../../editor/library/version-words.ts';
import { useWorkplace } from '../editor-context.tsx';
import styles from './library-window.module.css';
import type { LibraryView } from './use-library.ts';

interface Props<Shown> {
  readonly damaged: Shown;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly view: LibraryView;
}

/** What is stored and could not be read. It is kept as it is until somebody deletes it. */
export function DamagedList({ damaged, now, view }: Props<readonly Damaged[]>) {
  if (damaged.length === 0) return null;
  return (
    <section className={styles['broken']} aria-label="Could not be read">
      <h3>Could not be read</h3>
      <p>
        These are kept to the last letter as they were found. Save one as a file to send it to somebody who
        can look into it.
      </p>
      <ul>
        {damaged.map((one) => (
          <DamagedItem key={one.id} damaged={one} now={now} view={view} />
        ))}
      </ul>
    </section>
  );
}

function DamagedItem({ damaged, now, view }: Props<Damaged>) {
  const { files, ports } = useWorkplace();
  const [isAsking, setAsking] = useState(false);
  const name = shortName(damaged.title) || 'Untitled chart';
  const remove = () =>
    view.act(
      () => attempt(async () => ({ ok: true, value: await ports.library.removeDamaged(damaged.id) })),
      () => `Deleted what was left of ${quoteText(name)}.`,
    );
  return (
    <li>
      <div className={styles['about']}>
        <p className={styles['title']}>{name}</p>
        <p>
          Stored {versionTime(damaged.foundAt, now)} · {sizeOnDisk(damaged.text.length)}
        </p>
      </div>
      {isAsking ? (
        <fieldset className={styles['asking']}>
          <legend>Delete it for good?</legend>
          <button type="button" className={styles['small']} autoFocus onClick={() => setAsking(false)}>
            Keep it
          </button>
          <button type="button" className={styles['danger']} onClick={() => void remove()}>
            Delete it
          </button>
        </fieldset>
      ) : (
        <>
          <button
            type="button"
            className={styles['small']}
            aria-label={`Save ${name} as a file`}
            onClick={() => {
              const file = saveDamaged(files, damaged);
              view.setSaid({ tone: 'told', text: `Saved as ${file} in your downloads.` });
            }}
          >
            Save as a file
          </button>
          <button
            type="button"
            className={styles['small']}
            aria-label={`Delete what is left of ${name}…`}
            onClick={() => setAsking(true)}
          >
            Delete…
          </button>
        </>
      )}
    </li>
  );
}
