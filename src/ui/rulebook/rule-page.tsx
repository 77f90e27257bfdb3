import { useId } from 'react';
import { BASIS_WORDS, CATEGORY_WORDS } from '../../formats/rulebook/rule-words.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { Finding } from '../../rules/finding.ts';
import { ChartFindings } from './chart-findings.tsx';
import { ExampleFigure } from './example-figure.tsx';
import styles from './rule-page.module.css';
import { RuleQuestions } from './rule-questions.tsx';
import { RuleSources } from './rule-sources.tsx';
import { SeveritySetting } from './severity-setting.tsx';

interface Props {
  readonly rule: Rule;
  readonly onShowFinding: (finding: Finding) => void;
}

/** One rule: how grave it is here, what it looks for and why, pictures, questions, and who says so. */
export function RulePage({ rule, onShowFinding }: Props) {
  const { docs, examples, category, basis } = rule;
  const [wrong, ...moreWrong] = examples.invalid;
  const [right, ...moreRight] = examples.valid;
  const heading = useId();
  return (
    <article className={styles['rule']} aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{docs.title}</h3>
        <p className={styles['meta']}>
          {CATEGORY_WORDS[category].title} · {BASIS_WORDS[basis].name} · <code>{rule.id}</code>
        </p>
      </header>
      <SeveritySetting rule={rule} />
      <ChartFindings rule={rule} onShow={onShowFinding} />
      <dl className={styles['words']}>
        <dt>What it looks for</dt>
        <dd>{docs.what}</dd>
        <dt>Why it matters</dt>
        <dd>{docs.why}</dd>
        <dt>What to do</dt>
        <dd>{docs.remedy}</dd>
      </dl>
      <div className={styles['figures']}>
        {wrong && <ExampleFigure rule={rule} example={wrong} kind="wrong" />}
        {right && <ExampleFigure rule={rule} example={right} kind="right" />}
      </div>
      {moreWrong.length + moreRight.length > 0 && (
        <details className={styles['more']}>
          <summary>{moreWords(moreWrong.length + moreRight.length)}</summary>
          <div className={styles['figures']}>
            {moreWrong.map((example) => (
              <ExampleFigure key={example.outline} rule={rule} example={example} kind="wrong" />
            ))}
            {moreRight.map((example) => (
              <ExampleFigure key={example.outline} rule={rule} example={example} kind="right" />
            ))}
          </div>
        </details>
      )}
      <RuleQuestions rule={rule} />
      <RuleSources heading="Who says so" sources={docs.sources} />
      {docs.contrary && <RuleSources heading="Who sees it otherwise" sources={docs.contrary} />}
      <p className={styles['basis']}>
        <b>{BASIS_WORDS[basis].name}.</b> {BASIS_WORDS[basis].meaning}
      </p>
    </article>
  );
}

function moreWords(count: number): string {
  return count === 1 ? 'One more chart' : `${count} more charts`;
}
