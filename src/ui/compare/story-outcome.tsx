import { inDigits } from '../../chart/digits.ts';
import type { OutcomeCount, StoryOutcome as Outcome } from '../../editor/comparing/story-outcome.ts';
import type { BoardFigure } from '../../formats/changes/board-figures.ts';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import styles from './story-outcome.module.css';
import { Unseen } from '../primitives/unseen.tsx';

/** What all changes together amount to: what becomes of the findings, and the figures before and after. */
export function StoryOutcome({ outcome: { findings, figures } }: { readonly outcome: Outcome }) {
  return (
    <dl className={styles['outcome']}>
      {findings.map((count) => (
        <Count key={count.kind} count={count} />
      ))}
      {figures.map((figure) => (
        <Figure key={figure.key} figure={figure} />
      ))}
    </dl>
  );
}

function Count({ count: { kind, name, count, grades } }: { readonly count: OutcomeCount }) {
  return (
    <div data-kind={kind} data-none={count === 0}>
      <dt>{name}</dt>
      <dd>
        <strong>{inDigits(count)}</strong>
        {grades.map((grade) => (
          <span key={grade.severity} className={styles['grade']}>
            <SeverityMark severity={grade.severity} size={16} />
            {inDigits(grade.count)}
            <Unseen> {SEVERITY_WORDS[grade.severity]}</Unseen>
          </span>
        ))}
      </dd>
    </div>
  );
}

function Figure({ figure: { name, before, after } }: { readonly figure: BoardFigure }) {
  if (before === after)
    return (
      <div data-none>
        <dt>{name}</dt>
        <dd>
          <strong>{after}</strong>
          <span className={styles['before']}>unchanged</span>
        </dd>
      </div>
    );
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className={styles['before']}>{before}</span>
        <span className={styles['arrow']} aria-hidden>
          →
        </span>
        <Unseen> before, after </Unseen>
        <strong>{after}</strong>
      </dd>
    </div>
  );
}
