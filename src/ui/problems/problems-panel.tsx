import { CircleCheck } from 'lucide-react';
import { SEVERITIES, type Severity } from '../../chart/chart.ts';
import { currentJudgement, currentScenario } from '../../editor/derived.ts';
import { showsOnChart } from '../../editor/quiet.ts';
import type { Finding } from '../../rules/finding.ts';
import { findingIdentity } from '../../rules/finding.ts';
import { useEditorState } from '../editor-context.tsx';
import { EmptyState } from '../primitives/empty-state.tsx';
import { SeverityMark } from '../primitives/severity-mark.tsx';
import { FindingItem } from './finding-item.tsx';
import styles from './problems-panel.module.css';
import { QuestionList } from './question-list.tsx';

/** Every finding, the worst first, and below them what the rules would need to know. */
export function ProblemsPanel() {
  const { findings, questions } = useEditorState(currentJudgement);
  const roleCount = useEditorState((state) => currentScenario(state).roles.length);
  const standing = findings.filter((finding) => !finding.dismissed);
  const now = standing.filter((finding) => showsOnChart(finding, roleCount));
  const later = standing.filter((finding) => !now.includes(finding));
  return (
    <section aria-label="Problems">
      {standing.length > 0 && <Summary findings={standing} />}
      {standing.length === 0 && (
        <EmptyState icon={CircleCheck} title={roleCount === 0 ? 'No chart yet' : 'Nothing to repair'}>
          {roleCount === 0
            ? 'Drag a role onto the canvas. What the structure gets wrong shows here while you draw.'
            : 'Drag a role onto the chart: what a drop would change is shown before you let go.'}
        </EmptyState>
      )}
      <FindingList findings={now} />
      {later.length > 0 && (
        <details className={styles['later']} open={now.length === 0 && roleCount >= 3}>
          <summary>
            {later.length === 1 ? 'One more can wait' : `${later.length} more can wait`} while the chart is
            being started
          </summary>
          <FindingList findings={later} />
        </details>
      )}
      {questions.length > 0 && roleCount > 0 && <QuestionList questions={questions} />}
    </section>
  );
}

function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul>
      {findings.map((finding) => (
        <FindingItem key={findingIdentity(finding)} finding={finding} />
      ))}
    </ul>
  );
}

const COUNTED: Record<Severity, (count: number) => string> = {
  error: (count) => `${count} critical`,
  warning: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
  info: (count) => `${count} to consider`,
};

function Summary({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className={styles['summary']}>
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        if (count === 0) return null;
        return (
          <li key={severity}>
            <SeverityMark severity={severity} size={16} />
            {COUNTED[severity](count)}
          </li>
        );
      })}
    </ul>
  );
}
