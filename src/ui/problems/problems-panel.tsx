import { CircleCheck, Hourglass, ListFilter, Network } from 'lucide-react';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { currentJudgement, currentScenario } from '../../editor/derived.ts';
import { isFiltered, type ProblemGroup, problemList } from '../../editor/problem-list.ts';
import { useEditorState } from '../editor-context.tsx';
import { EmptyState } from '../primitives/empty-state.tsx';
import { SeparatePart } from '../primitives/separate-part.tsx';
import { belowFindings } from './below-findings-in-time.ts';
import { findingList } from './finding-list-in-time.ts';
import { LaterPart } from './later-part.tsx';
import { placeOf } from './place-of.ts';
import { problemTools } from './problem-tools-in-time.ts';
import styles from './problems-panel.module.css';
import { useKeptFocus } from './use-kept-focus.ts';

/**
 * Every finding, the worst first or as a person wants them listed, and below them what was dismissed and what the rules
 * would need to know.
 */
export function ProblemsPanel() {
  const findingCount = useEditorState((state) => currentJudgement(state).findings.length);
  const list = useEditorState(problemList);
  const isPart = useEditorState((state) => isFiltered(state.problemView));
  const roleCount = useEditorState((state) => currentScenario(state).roles.length);
  const openFinding = useEditorState((state) => state.openFinding);
  const isJudged = useEditorState((state) => state.isJudged);
  const readOnly = useEditorState((state) => state.readOnly);
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel, list);
  const { standing, shown, now, later } = list;
  useSeenFromTop(panel, now.length === 0);
  return (
    <section ref={panel} className={styles['panel']} aria-label="Problems" tabIndex={-1}>
      {(standing.length > 0 || isPart) && (
        <SeparatePart name="The filter of the findings">
          <problemTools.Part list={list} />
        </SeparatePart>
      )}
      {!isJudged && roleCount > 0 && (
        <EmptyState icon={Hourglass} title="Not judged yet">
          The rules are not here yet. The chart can be drawn and saved meanwhile, and is judged as soon as
          they come. If that takes long, reload the page.
        </EmptyState>
      )}
      {standing.length === 0 && (isJudged || roleCount === 0) && (
        <EmptyState
          icon={roleCount === 0 ? Network : CircleCheck}
          title={roleCount === 0 ? 'No chart yet' : 'Nothing to repair'}
        >
          {emptyWords(roleCount, findingCount, readOnly)}
        </EmptyState>
      )}
      {standing.length > 0 && shown.length === 0 && (
        <EmptyState icon={ListFilter} title="Nothing like that">
          No finding fits the filter. Look for another word, or show all of them again.
        </EmptyState>
      )}
      {now.length === 0 && later.length > 0 && !isPart && (
        <EmptyState icon={CircleCheck} title="Nothing pressing">
          What is left can wait until there is more of the chart. You find it below.
        </EmptyState>
      )}
      {now.length > 0 && (
        <SeparatePart name="The list of findings">
          <findingList.Part groups={now} />
        </SeparatePart>
      )}
      {later.length > 0 && (
        <LaterPart
          count={countIn(later)}
          isMore={now.length > 0}
          isWanted={isPart || isIn(openFinding, later)}
        >
          <SeparatePart name="The list of findings">
            <findingList.Part groups={later} />
          </SeparatePart>
        </LaterPart>
      )}
      {roleCount > 0 && isJudged && (
        <SeparatePart name="What follows the findings">
          <belowFindings.Part />
        </SeparatePart>
      )}
    </section>
  );
}

/** What is said when nothing is left to repair is seen whole: the panel may have been scrolled down to the repair. */
function useSeenFromTop(panel: RefObject<HTMLElement | null>, isDone: boolean): void {
  useLayoutEffect(() => {
    if (!isDone) return;
    panel.current?.closest('[role="tabpanel"]')?.scrollTo({ top: 0 });
    const { activeElement } = document;
    // Whoever has the keyboard there stays in sight.
    if (panel.current?.contains(activeElement)) activeElement?.scrollIntoView({ block: 'nearest' });
  }, [panel, isDone]);
}

function emptyWords(roleCount: number, dismissed: number, readOnly: boolean): string {
  if (roleCount === 0 && readOnly) return 'No role is drawn, so there is nothing to judge.';
  if (roleCount === 0)
    return 'Drag a role onto the canvas. What the structure gets wrong shows here while you draw.';
  if (dismissed > 0)
    return 'Everything that was found has been dismissed, with a reason. It is listed below.';
  if (readOnly) return 'No known mistake was found in this structure.';
  return 'Drag a role onto the chart: what a drop would change is shown before you let go.';
}

function countIn(groups: readonly ProblemGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

function isIn(identity: string | null, groups: readonly ProblemGroup[]): boolean {
  return groups.some(({ entries }) => placeOf(identity, entries) >= 0);
}
