import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { focusChart } from '../canvas/focus-chart.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { DetailList } from '../primitives/detail-list.tsx';
import styles from './notice-bar.module.css';
import { useSideWidths } from '../regions/use-side-widths.ts';
import hidden from '../primitives/unseen.module.css';

/** Long enough to read the sentence and reach the button; milliseconds. */
const READING_TIME = 8_000;

/**
 * Says results politely, and shows notices until they are read. Problems stay. Only the sentences are in the live
 * region: nobody wants thousands of repairs read out.
 */
export function NoticeBar() {
  const { editor } = useWorkplace();
  const told = useEditorState((state) => state.notice);
  // Those who look on have nothing to do with it: it waits for the end of the presentation, and is only said.
  const isWaiting = useEditorState(({ comparing }) => comparing?.step !== undefined);
  const notice = isWaiting ? null : told;
  const spoken = useEditorState((state) => state.spoken);
  // Over what is compared, and not over the panel in which it is told.
  const isBeside = useEditorState(({ comparing }) => comparing !== null && comparing.step === undefined);
  const widths = useSideWidths();
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    if (told?.tone !== 'done' || told.details !== undefined || told.stays) return;
    let timer = 0;
    const leave = () => {
      // Whoever has reached its buttons is not done with it.
      if (region.current?.contains(document.activeElement)) timer = window.setTimeout(leave, READING_TIME);
      else editor.notify(null);
    };
    timer = window.setTimeout(leave, READING_TIME);
    return () => clearTimeout(timer);
  }, [told, editor]);

  return (
    <section
      {...widths}
      ref={region}
      className={`${styles['region']} ${widths.className}`}
      aria-label="Messages"
      data-beside={isBeside}
    >
      <div
        className={notice ? styles['notice'] : undefined}
        data-tone={notice?.tone}
        data-notice={notice ? true : undefined}
      >
        <div className={notice ? styles['words'] : undefined}>
          <div role="status" aria-live="polite">
            {spoken ? (
              <p key={spoken.turn} className={hidden['unseen']}>
                {spoken.text}
              </p>
            ) : (
              told && <p className={isWaiting ? hidden['unseen'] : undefined}>{told.text}</p>
            )}
          </div>
          {/* Said already, with more than this. */}
          {notice && spoken && <p>{notice.text}</p>}
          {notice?.details && <DetailList details={notice.details} />}
        </div>
        {[notice?.action, notice?.otherAction].map(
          (action) =>
            action && (
              <button
                key={action.label}
                type="button"
                className={styles['action']}
                onClick={andKeepKeyboard(action.run)}
              >
                {action.label}
              </button>
            ),
        )}
        {notice && (
          <button
            type="button"
            className={styles['close']}
            aria-label="Close this message"
            onClick={andKeepKeyboard(() => editor.notify(null))}
          >
            <X size={16} aria-hidden />
          </button>
        )}
      </div>
    </section>
  );
}

/** The button goes with its message; the keyboard then goes to the chart rather than nowhere. */
function andKeepKeyboard(act: () => void): () => void {
  return () => {
    act();
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusChart();
    });
  };
}
