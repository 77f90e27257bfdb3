import { answerQuestion } from '../../editor/answering.ts';
import type { QuestionGroup } from '../../editor/question-groups.ts';
import { findRule } from '../../rules/catalogue/index.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './question-list.module.css';
import { RoleLinks } from './role-links.tsx';

interface Props {
  readonly group: QuestionGroup;
  /** Told what followed from an answer. */
  readonly onAnswered: (words: string) => void;
}

/** One question: about whom, its answers, and what hangs on them. */
export function QuestionItem({ group, onAnswered }: Props) {
  const { editor } = useWorkplace();
  const readOnly = useEditorState((state) => state.readOnly);
  const { question, roles, rules, answers } = group;
  const titles = rules.flatMap((id) => findRule(id)?.docs.title ?? []);
  return (
    <li className={styles['question']} data-place={`question:${group.key}`}>
      <p className={styles['words']}>{question}</p>
      <RoleLinks ids={roles} />
      <div className={styles['answers']} role="group" aria-label={question}>
        {answers.map((answer, position) => (
          <button
            key={answer.label}
            type="button"
            className={styles['answer']}
            disabled={readOnly}
            data-start={position === 0 || undefined}
            onKeyDown={(event) => {
              // The next question has the keyboard then: a key held down too long must not answer that as well.
              if (event.repeat && event.key === 'Enter') event.preventDefault();
            }}
            onClick={() => {
              const words = answerQuestion(editor, group, answer);
              if (words !== undefined) onAnswered(words);
            }}
          >
            {answer.label}
          </button>
        ))}
      </div>
      <p className={styles['reason']}>
        Decides about {titles.map((title) => `“${title}”`).join(' and ')}.{' '}
        <button
          type="button"
          className={styles['why']}
          aria-label={`Why we ask: ${question}`}
          onClick={() => editor.showRule(rules[0] ?? null)}
        >
          Why we ask
        </button>
      </p>
    </li>
  );
}
