import type { Arrangement, ArrangementKind, Direction, LeafArrangement, Scenario } from '../chart.ts';
import { indexOrg } from '../org-index.ts';
import { withoutAbsent } from './patch.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/** A tree, or layers. */
export function arrangeAs(kind: ArrangementKind): ScenarioEdit {
  return (scenario) =>
    (scenario.arrangement?.kind ?? 'tree') === kind
      ? scenario
      : arranged(scenario, { kind: kind === 'tree' ? undefined : kind });
}

/** Lets the chart grow down or to the right. */
export function setDirection(direction: Direction): ScenarioEdit {
  return (scenario) =>
    (scenario.arrangement?.direction ?? 'down') === direction
      ? scenario
      : arranged(scenario, { direction: direction === 'down' ? undefined : direction });
}

/** Sets out the teams of the whole chart; branches with a setting of their own keep it. */
export function arrangeLeaves(leaves: LeafArrangement): ScenarioEdit {
  return (scenario) =>
    (scenario.arrangement?.leaves ?? 'auto') === leaves
      ? scenario
      : arranged(scenario, { leaves: leaves === 'auto' ? undefined : leaves });
}

/** Sets out the teams of one branch; `undefined` gives it back to the setting of what is around it. */
export function arrangeBranch(headId: string, leaves: LeafArrangement | undefined): ScenarioEdit {
  return (scenario) => {
    const before = scenario.arrangement?.branches;
    if (before?.get(headId) === leaves || !indexOrg(scenario).role(headId)) return scenario;
    const branches = new Map(before);
    if (leaves === undefined) branches.delete(headId);
    else branches.set(headId, leaves);
    return arranged(scenario, { branches: branches.size > 0 ? branches : undefined });
  };
}

/** What is usual is not written down, so that a chart nobody has arranged stays as small as it was. */
function arranged(
  scenario: Scenario,
  patch: { [Field in keyof Arrangement]?: Arrangement[Field] | undefined },
): Scenario {
  const arrangement = withoutAbsent<Arrangement>({ ...scenario.arrangement, ...patch });
  return withoutAbsent<Scenario>({
    ...scenario,
    arrangement: Object.keys(arrangement).length > 0 ? arrangement : undefined,
  });
}
