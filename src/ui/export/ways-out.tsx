import styles from './export-dialog.module.css';

export interface WayOut {
  readonly name: string;
  readonly run: () => void;
}

interface Props {
  /** What leaves, and what it is good for. */
  readonly words: string;
  readonly ways: readonly WayOut[];
  /** Told before one of them is gone. */
  readonly onLeave: () => void;
}

/** Ways for something to leave that are no picture, with the words of what it is. */
export function WaysOut({ words, ways, onLeave }: Props) {
  return (
    <>
      <p className={styles['note']}>{words}</p>
      <div className={styles['tables']}>
        {ways.map(({ name, run }) => (
          <button
            key={name}
            type="button"
            className={styles['quiet']}
            onClick={() => {
              onLeave();
              run();
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}
