import { useMemo, useState } from 'react';
import type { ChartDocument } from '../../chart/chart.ts';
import { currentJudgement } from '../../editor/derived.ts';
import { groupQuestions } from '../../editor/question-groups.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { QuestionItem } from './question-item.tsx';
import styles from './question-list.module.css';
import { useFirstShown } from './use-first-shown.ts';

/** Shown at first: a chart that was just imported should not feel like a questionnaire. */
const FIRST = 4;
/** And with every further press; a list of thousands would hold up every edit. */
const STEP = 100;

const oneStop = rovingFocus({
  items: 'button:not(:disabled)',
  along: 'row',
  lines: 'li',
  start: '[data-start]',
});

/** What the rules would need to know; each answer is one click and one step. */
export function QuestionList() {
  const { editor } = useWorkplace();
  const { questions } = useEditorState(currentJudgement);
  const document = useEditorState((state) => state.document);
  const groups = useMemo(() => groupQuestions(questions), [questions]);
  const [wanted, setWanted] = useState(FIRST);
  const [answered, setAnswered] = useState<{ readonly document: ChartDocument; readonly words: string }>();
  const next = Math.min(groups.length, wanted + STEP);
  const { list, goOnFrom } = useFirstShown<HTMLUListElement>(':scope > li');
  const showMore = () => {
    setWanted(next);
    goOnFrom(wanted);
  };
  return (
    <section className={styles['questions']} aria-label="Open questions">
      <h2 className={styles['heading']}>
        Open questions
        {groups.length > 0 && <span className={styles['count']}>{groups.length}</span>}
      </h2>
      {answered?.document === document && (
        <p className={styles['answered']} data-place="question:answered">
          {answered.words}{' '}
          <button type="button" className={styles['undo']} onClick={editor.undo}>
            Undo
          </button>
        </p>
      )}
      {groups.length === 0 && <p className={styles['none']}>No rule has a question at the moment.</p>}
      <div ref={oneStop}>
        <ul ref={list}>
          {groups.slice(0, wanted).map((group) => (
            <QuestionItem
              key={group.key}
              group={group}
              onAnswered={(words) => setAnswered({ document: editor.store.getState().document, words })}
            />
          ))}
        </ul>
      </div>
      {groups.length > wanted && (
        <button type="button" className={styles['more']} onClick={showMore}>
          {next === groups.length ? `Show all ${groups.length}` : `Show ${next} of ${groups.length}`}
        </button>
      )}
    </section>
  );
}
