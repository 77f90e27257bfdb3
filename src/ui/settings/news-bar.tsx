import type { SettingsNews } from '../../editor/settings/settings-file.ts';
import styles from './settings-window.module.css';

interface Props {
  /** Absent: there is nothing to say. */
  readonly news: SettingsNews | undefined;
  /** Called with what there is to say next. */
  readonly onDone?: (next: SettingsNews | undefined) => void;
}

/** What came of the last step, with the way back where there is one. */
export function NewsBar({ news, onDone }: Props) {
  const { undo, details } = news ?? {};
  return (
    <div role="status" className={styles['news']} data-tone={news?.tone}>
      {news && (
        <>
          <p>{news.text}</p>
          {undo && (
            <button
              type="button"
              className={styles['undo']}
              onClick={() => {
                undo();
                onDone?.(BACK);
              }}
            >
              Undo
            </button>
          )}
          {details && (
            <ul className={styles['details']}>
              {details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

const BACK: SettingsNews = { tone: 'done', text: 'The settings are as they were.' };
