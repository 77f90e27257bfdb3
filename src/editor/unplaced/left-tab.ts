import { managerColumnsStated, unknownManagers } from '../../chart/unknown-managers.ts';
import { unplacedRoles } from '../../chart/unplaced.ts';
import { currentOrg, currentScenario, type Shown } from '../derived.ts';
import type { EditorState, LeftTab } from '../store/state.ts';

/** How many roles wait for a boss. */
export function unplacedCount(shown: Shown): number {
  return unplacedRoles(currentOrg(shown)).length;
}

/** Whether there is anything to place: roles, or the boss that the top of the chart names and the table lacks. */
export function hasUnplaced(shown: Shown): boolean {
  if (unplacedCount(shown) > 0) return true;
  const scenario = currentScenario(shown);
  return unknownManagers(scenario, managerColumnsStated(scenario)).some(({ isLeft }) => !isLeft);
}

/** What the left region shows: once everything is placed, where it has gone. */
export function leftTab(state: EditorState): LeftTab {
  return state.left === 'unplaced' && !hasUnplaced(state) ? 'outline' : state.left;
}
