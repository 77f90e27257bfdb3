import { CircleCheck, Hourglass } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { currentJudgement, currentScenario } from '../../editor/derived.ts';
import { showsOnChart } from '../../editor/quiet.ts';
import { type FindingEntry, findingEntries, findingsIn } from '../../rules/checklist.ts';
import type { Finding } from '../../rules/finding.ts';
import { useEditorState } from '../editor-context.tsx';
import { EmptyState } from '../primitives/empty-state.tsx';
import { SeparatePart } from '../primitives/separate-part.tsx';
import { belowFindings } from './below-findings-in-time.ts';
import { findingList } from './finding-list-in-time.ts';
import { placeOf } from './place-of.ts';
import styles from './problems-panel.module.css';
import { SeveritySummary } from './severity-summary.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** Every finding, the worst first, and below them what was dismissed and what the rules would need to know. */
export function ProblemsPanel() {
  const { findings } = useEditorState(currentJudgement);
  const roleCount = useEditorState((state) => currentScenario(state).roles.length);
  const openFinding = useEditorState((state) => state.openFinding);
  const isJudged = useEditorState((state) => state.isJudged);
  const { standing, now, later } = useMemo(() => sorted(findings, roleCount), [findings, roleCount]);
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel, findings);
  return (
    <section ref={panel} className={styles['panel']} aria-label="Problems" tabIndex={-1}>
      {standing.length > 0 && <SeveritySummary findings={standing} />}
      {!isJudged && roleCount > 0 && (
        <EmptyState icon={Hourglass} title="Not judged yet">
          The rules are not here yet. The chart can be drawn and saved meanwhile, and is judged as soon as
          they come. If that takes long, reload the page.
        </EmptyState>
      )}
      {standing.length === 0 && (isJudged || roleCount === 0) && (
        <EmptyState icon={CircleCheck} title={roleCount === 0 ? 'No chart yet' : 'Nothing to repair'}>
          {emptyWords(roleCount, findings.length)}
        </EmptyState>
      )}
      {now.length > 0 && (
        <SeparatePart name="The list of findings">
          <findingList.Part entries={now} />
        </SeparatePart>
      )}
      {later.length > 0 && (
        <details
          className={styles['later']}
          open={(now.length === 0 && roleCount >= 3) || placeOf(openFinding, later) >= 0}
        >
          <summary>
            {laterWords(findingCount(later), now.length > 0)} while the chart is being started
          </summary>
          <SeparatePart name="The list of findings">
            <findingList.Part entries={later} />
          </SeparatePart>
        </details>
      )}
      {roleCount > 0 && isJudged && (
        <SeparatePart name="What follows the findings">
          <belowFindings.Part />
        </SeparatePart>
      )}
    </section>
  );
}

function emptyWords(roleCount: number, dismissed: number): string {
  if (roleCount === 0)
    return 'Drag a role onto the canvas. What the structure gets wrong shows here while you draw.';
  if (dismissed > 0)
    return 'Everything that was found has been dismissed, with a reason. It is listed below.';
  return 'Drag a role onto the chart: what a drop would change is shown before you let go.';
}

function laterWords(count: number, isMore: boolean): string {
  if (count === 1) return isMore ? 'One more point can wait' : 'One point can wait';
  return isMore ? `${count} more points can wait` : `${count} points can wait`;
}

function findingCount(entries: readonly FindingEntry[]): number {
  return entries.reduce((count, entry) => count + findingsIn(entry).length, 0);
}

/** What is not dismissed, parted into what shows on the chart already and what waits until there is more of it. */
function sorted(findings: readonly Finding[], roleCount: number) {
  const standing = findings.filter((finding) => !finding.dismissed);
  const now: FindingEntry[] = [];
  const later: FindingEntry[] = [];
  for (const entry of findingEntries(standing)) {
    const shows = findingsIn(entry).some((finding) => showsOnChart(finding, roleCount));
    (shows ? now : later).push(entry);
  }
  return { standing, now, later };
}
