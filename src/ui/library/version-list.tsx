import type { RevisionAge } from '../../browser/storage/revision-ring.ts';
import type { LibraryEntry } from '../../browser/storage/stored.ts';
import { shortName } from '../../chart/short-name.ts';
import { sizeOnDisk, versionTime } from '../../editor/library/version-words.ts';
import library from './library-window.module.css';
import styles from './version-list.module.css';

interface Props {
  readonly entry: LibraryEntry;
  readonly now: number;
  readonly onRestore: (version: RevisionAge) => void;
}

/** The earlier states of a chart that are kept, the newest first. */
export function VersionList({ entry, now, onRestore }: Props) {
  const versions = entry.ring.toSorted((a, b) => b.revision - a.revision);
  return (
    <div className={styles['versions']}>
      <p>
        {versions.length > 1
          ? 'Of the last minutes nearly every change is kept, of earlier days some. Restoring a version can be undone.'
          : 'There is no earlier version yet. With the next change this one is kept, to go back to.'}
      </p>
      <ul aria-label={`Versions of ${shortName(entry.title)}`}>
        {versions.map((version) => {
          const when = versionTime(version.savedAt, now);
          const isNow = version.revision === entry.revision;
          return (
            <li key={version.revision}>
              <span className={styles['when']}>{when}</span>
              <span className={styles['size']}>{sizeOnDisk(version.size)}</span>
              {isNow ? (
                <span className={styles['current']}>As it is now</span>
              ) : (
                <button
                  type="button"
                  className={library['small']}
                  data-exit
                  aria-label={`Restore the version of ${when}, ${sizeOnDisk(version.size)}`}
                  onClick={() => onRestore(version)}
                >
                  Restore
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
