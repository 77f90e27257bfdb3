import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './notice-bar.module.css';

/** Long enough to read the sentence and reach the button; milliseconds. */
const READING_TIME = 8_000;

/** The one live region: says results politely, and shows them until they are read. Problems stay. */
export function NoticeBar() {
  const { editor } = useWorkplace();
  const notice = useEditorState((state) => state.notice);
  useEffect(() => {
    if (notice?.tone !== 'done' || notice.details !== undefined) return;
    const timer = setTimeout(() => editor.notify(null), READING_TIME);
    return () => clearTimeout(timer);
  }, [notice, editor]);

  return (
    <div className={styles['region']} role="status" aria-live="polite" aria-label="Messages">
      {notice && (
        <div className={styles['notice']} data-tone={notice.tone}>
          <div className={styles['words']}>
            <p>{notice.text}</p>
            {notice.details && (
              <details>
                <summary>Show what was changed</summary>
                <ul className={styles['details']}>
                  {notice.details.map((detail) => (
                    <li key={detail}>{detail}</li>
                  ))}
                </ul>
              </details>
            )}
          </div>
          {notice.action && (
            <button type="button" className={styles['action']} onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
          <button
            type="button"
            className={styles['close']}
            aria-label="Close this message"
            onClick={() => editor.notify(null)}
          >
            <X size={16} aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
