import type { Change, ChangeKind } from '../changes.ts';
import { changesBetween, roleKey } from '../changes-between.ts';
import type { Scenario } from '../chart.ts';
import { indexOrg } from '../org-index.ts';
import type { ScenarioEdit } from './scenario-edit.ts';
import { carryOut } from './take-over/carry-out.ts';
import { draftOf } from './take-over/draft.ts';
import { neededFor } from './take-over/needed-roles.ts';
import { sameIds, type Standing, standingIn } from './take-over/standing.ts';
import { wantedChart } from './take-over/wanted-chart.ts';

/**
 * Takes some of the changes that another chart would bring over into this one, each with what it cannot be without (see
 * {@link takenAlong}). The order of the keys makes no difference; those of changes that are no longer there are passed
 * over. A role that comes or moves gets the solid bosses it has in the other chart, behind the sibling before it there
 * that is here, too, or else first. A removed role lifts its reports to its bosses. Returns its input where nothing
 * changes.
 *
 * @param keys Keys of changes between the chart and `after`.
 */
export function takeOver(keys: readonly string[], after: Scenario): ScenarioEdit {
  return (scenario) => {
    const asked = new Set(keys);
    const taken = changesBetween(scenario, after).filter(({ key }) => asked.has(key));
    if (taken.length === 0) return scenario;
    const draft = draftOf(scenario);
    const wanted = wantedChart(after);
    const inTurn = taken.toSorted((a, b) => turnOf(a) - turnOf(b));
    for (const change of inTurn) carryOut(draft, change, wanted);
    return draft.scenario();
  };
}

/** Roles go last: by then their reports stand where they are to stand, and need not be lifted. */
const TURNS: Readonly<Record<ChangeKind, number>> = {
  added: 0,
  moved: 1,
  changed: 2,
  line: 3,
  order: 4,
  removed: 5,
};

function turnOf({ kind }: Change): number {
  return TURNS[kind];
}

/**
 * The other changes that come along when one is taken over into `target`: roles it needs, moves without which a circle
 * would close, and moves that are done once a role is gone. In the order of {@link changesBetween}; empty for a key
 * that is no longer there.
 */
export function takenAlong(key: string, target: Scenario, after: Scenario): readonly Change[] {
  const changes = changesBetween(target, after);
  const change = changes.find((one) => one.key === key);
  if (!change) return [];
  const here = standingIn(indexOrg(target));
  const wanted = wantedChart(after);
  const { coming, moving } =
    change.kind === 'removed'
      ? { coming: [], moving: liftedThere(change.role.id, here, wanted) }
      : neededFor(change, here, wanted);
  const along = new Set([
    ...coming.map((id) => roleKey('added', id)),
    ...moving.map((id) => roleKey('moved', id)),
  ]);
  return changes.filter((one) => one.key !== key && along.has(one.key));
}

/**
 * The same for several that are taken over at once; none of them is among the others. Where some can come along, as
 * much work as taking them over.
 */
export function takenAlongWith(
  keys: readonly string[],
  target: Scenario,
  after: Scenario,
): readonly Change[] {
  const asked = new Set(keys);
  const changes = changesBetween(target, after);
  const bringing = new Set(changes.flatMap(({ key, kind }) => (asked.has(key) ? BRINGS[kind] : [])));
  const others = changes.filter(({ key, kind }) => !asked.has(key) && bringing.has(kind));
  if (others.length === 0) return [];
  const left = new Set(changesBetween(takeOver(keys, after)(target), after).map(({ key }) => key));
  return others.filter(({ key }) => !left.has(key));
}

/** What may come along with a change of a kind. */
const BRINGS: Readonly<Record<ChangeKind, readonly ChangeKind[]>> = {
  added: ['added'],
  removed: ['moved'],
  moved: ['added', 'moved'],
  changed: [],
  line: ['added'],
  order: [],
};

/** The reports of a role that have the bosses they are to have once it is gone. */
function liftedThere(id: string, here: Standing, wanted: Standing): readonly string[] {
  const bosses = here.bosses(id);
  return here.reports(id).filter((report) => {
    const lifted = [...here.bosses(report), ...bosses].filter((boss) => boss !== id && boss !== report);
    return wanted.has(report) && sameIds([...new Set(lifted)], wanted.bosses(report));
  });
}
