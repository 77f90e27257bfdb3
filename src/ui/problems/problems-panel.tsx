import { CircleCheck } from 'lucide-react';
import { useMemo } from 'react';
import { SEVERITIES, type Severity } from '../../chart/chart.ts';
import { currentJudgement, currentScenario } from '../../editor/derived.ts';
import { showsOnChart } from '../../editor/quiet.ts';
import type { Finding } from '../../rules/finding.ts';
import { useEditorState } from '../editor-context.tsx';
import { EmptyState } from '../primitives/empty-state.tsx';
import { SeverityMark } from '../primitives/severity-mark.tsx';
import { FindingList } from './finding-list.tsx';
import styles from './problems-panel.module.css';
import { QuestionList } from './question-list.tsx';

/** Every finding, the worst first, and below them what the rules would need to know. */
export function ProblemsPanel() {
  const { findings, questions } = useEditorState(currentJudgement);
  const roleCount = useEditorState((state) => currentScenario(state).roles.length);
  const { standing, now, later } = useMemo(() => sorted(findings, roleCount), [findings, roleCount]);
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
          <summary>{laterWords(later.length, now.length > 0)} while the chart is being started</summary>
          <FindingList findings={later} />
        </details>
      )}
      {questions.length > 0 && roleCount > 0 && <QuestionList questions={questions} />}
    </section>
  );
}

function laterWords(count: number, isMore: boolean): string {
  if (count === 1) return isMore ? 'One more point can wait' : 'One point can wait';
  return isMore ? `${count} more points can wait` : `${count} points can wait`;
}

/** What is not dismissed, parted into what shows on the chart already and what waits until there is more of it. */
function sorted(findings: readonly Finding[], roleCount: number) {
  const standing: Finding[] = [];
  const now: Finding[] = [];
  const later: Finding[] = [];
  for (const finding of findings) {
    if (finding.dismissed) continue;
    standing.push(finding);
    (showsOnChart(finding, roleCount) ? now : later).push(finding);
  }
  return { standing, now, later };
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
