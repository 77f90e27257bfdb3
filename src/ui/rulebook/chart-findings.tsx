import { CircleCheck, CircleSlash } from 'lucide-react';
import { inDigits } from '../../chart/digits.ts';
import { currentJudgement, currentOrg, currentScenario } from '../../editor/derived.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { type Finding, findingIdentity } from '../../rules/finding.ts';
import { useEditorState } from '../editor-context.tsx';
import { SEVERITY_WORDS, SeverityMark } from '../primitives/severity-mark.tsx';
import { whereWords } from '../problems/where-words.ts';
import styles from './chart-findings.module.css';
import { Unseen } from '../primitives/unseen.tsx';

/** A chart of thousands can have thousands of one kind; the Problems panel has them all. */
const MOST = 6;

interface Props {
  readonly rule: Rule;
  readonly onShow: (finding: Finding) => void;
}

/** What a rule finds in the chart on screen, each a click away. */
export function ChartFindings({ rule, onShow }: Props) {
  const judgement = useEditorState(currentJudgement);
  const org = useEditorState(currentOrg);
  const isEmpty = useEditorState((state) => currentScenario(state).roles.length === 0);
  const isOff = useEditorState((state) => state.document.rules?.get(rule.id) === 'off');
  const ours = judgement.findings.filter((finding) => finding.rule === rule.id);
  const standing = ours.filter(({ dismissed }) => !dismissed);
  const dismissed = ours.length - standing.length;
  const more = standing.length - MOST;
  if (isEmpty) return null;
  return (
    <section className={styles['findings']} aria-label="In this chart">
      {standing.length === 0 ? (
        <p className={styles['none']}>
          {isOff ? <CircleSlash size={16} aria-hidden /> : <CircleCheck size={16} aria-hidden />}
          {isOff ? 'Your chart is not checked for it.' : 'Nothing of the kind stands in your chart.'}
        </p>
      ) : (
        <>
          <h4>
            {standing.length === 1 ? 'Found once' : `Found ${inDigits(standing.length)} times`} in your chart
          </h4>
          <ul>
            {standing.slice(0, MOST).map((finding) => (
              <li key={findingIdentity(finding)}>
                <button type="button" className={styles['finding']} onClick={() => onShow(finding)}>
                  <SeverityMark severity={finding.severity} size={16} />
                  <span>
                    <Unseen>{SEVERITY_WORDS[finding.severity]}: </Unseen>
                    {whereWords(org, finding.roles)}
                  </span>
                  <span className={styles['go']}>Show it</span>
                </button>
              </li>
            ))}
          </ul>
          {more > 0 && (
            <p className={styles['note']}>
              {inDigits(more)} more {more === 1 ? 'stands' : 'stand'} in the Problems panel.
            </p>
          )}
        </>
      )}
      {dismissed > 0 && (
        <p className={styles['note']}>
          {dismissed === 1 ? 'One more is' : `${inDigits(dismissed)} more are`} dismissed.
        </p>
      )}
    </section>
  );
}
