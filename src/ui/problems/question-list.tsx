import type { Question } from '../../rules/finding.ts';
import { useWorkplace } from '../editor-context.tsx';
import styles from './question-list.module.css';

/** What the rules would need to know; each answer is one click and one step. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  const { editor } = useWorkplace();
  return (
    <section className={styles['questions']} aria-label="Open questions">
      <h3 className={styles['heading']}>Open questions</h3>
      <ul>
        {questions.map(({ rule, roles, question, answers }) => (
          <li key={JSON.stringify([rule, roles, question])} className={styles['question']}>
            <p>{question}</p>
            <div className={styles['answers']}>
              {answers.map((answer) => (
                <button
                  key={answer.label}
                  type="button"
                  className={styles['answer']}
                  onClick={() => editor.commitScenario(`Answer “${question}”`, answer.edit)}
                >
                  {answer.label}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
