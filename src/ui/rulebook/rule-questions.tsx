import { useMemo } from 'react';
import { questionsOf } from '../../formats/rulebook/rule-questions.ts';
import { CATALOGUE } from '../../rules/catalogue/index.ts';
import type { Rule } from '../../rules/define-rule.ts';
import styles from './rule-questions.module.css';

/** What a rule asks where it cannot judge, with the titles of an example; nothing for a rule that never asks. */
export function RuleQuestions({ rule }: { rule: Rule }) {
  const asked = useMemo(() => questionsOf(rule, CATALOGUE), [rule]);
  if (asked.length === 0) return null;
  return (
    <section className={styles['questions']}>
      <h4>What it may ask</h4>
      <p className={styles['note']}>
        Where something decisive is not stated, about the roles of your chart; here about those of an example.
      </p>
      <ul>
        {asked.map(({ question, answers }) => (
          <li key={question}>
            {question} <span className={styles['answers']}>{answers.join(' / ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
