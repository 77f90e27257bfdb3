import type { SettingsNews } from '../../editor/settings/settings-file.ts';
import { DetailList } from '../primitives/detail-list.tsx';
import styles from './settings-window.module.css';
import { useSetting } from './use-setting.ts';

interface Props {
  /** Absent: there is nothing to say. */
  readonly news: SettingsNews | undefined;
  /** Called with what there is to say next. */
  readonly onDone?: (next: SettingsNews | undefined) => void;
}

/**
 * What came of the last step, with the way back while nothing else has changed since. It is in the window whether or
 * not there is something to say: only what comes into a live region is read out, not what comes with it.
 */
export function NewsBar({ news, onDone }: Props) {
  const settings = useSetting((state) => state.settings);
  const { undo, details } = news ?? {};
  return (
    <div className={styles['news']} data-tone={news?.tone} data-empty={news === undefined}>
      <p role="status">{news?.text}</p>
      {undo?.replacedBy === settings && (
        <button
          type="button"
          className={styles['undo']}
          onClick={() => {
            undo.run();
            onDone?.(BACK);
          }}
        >
          Undo
        </button>
      )}
      {details && (
        <div className={styles['details']}>
          <DetailList details={details} />
        </div>
      )}
    </div>
  );
}

const BACK: SettingsNews = { tone: 'done', text: 'The settings are as they were.' };
