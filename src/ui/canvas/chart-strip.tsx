import { currentMarks } from '../../editor/derived.ts';
import { findingIdentity } from '../../rules/finding.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './chart-strip.module.css';
import { Unseen } from '../primitives/unseen.tsx';

/** What concerns the whole chart, where nobody can overlook it; something graver about single roles comes first. */
export function ChartStrip() {
  const { editor } = useWorkplace();
  const strip = useEditorState((state) => currentMarks(state).strip);
  const worst = useEditorState((state) => currentMarks(state).told);
  if (!worst) return null;
  const isAboutAll = strip[0] === worst;
  const more = strip.length - (isAboutAll ? 1 : 0);
  return (
    <section
      className={styles['strip']}
      data-severity={worst.severity}
      aria-label={isAboutAll ? 'About the whole chart' : 'The gravest finding'}
    >
      <SeverityMark severity={worst.severity} size={18} />
      <p className={styles['words']}>
        <strong>
          <Unseen>{SEVERITY_WORDS[worst.severity]}: </Unseen>
          {worst.headline}
        </strong>
        <span className={styles['message']}>{worst.message}</span>
      </p>
      {more > 0 && <span className={styles['more']}>and {more} more</span>}
      <button
        type="button"
        className={styles['button']}
        onClick={() => editor.showFinding(findingIdentity(worst))}
      >
        See why
      </button>
    </section>
  );
}
