import type { Scenario } from './chart.ts';
import { sameValue } from './edits/patch.ts';
import { possibleLines } from './possible-lines.ts';
import { pairedRoles, type SameRole } from './same-roles.ts';
import { toldBy } from './told.ts';
import { withIds } from './with-ids.ts';

/**
 * Roles a scenario has twice, because a table was brought into a copy of another one which named everybody by other
 * ids while nobody was taken out: as the other scenario has them, and as the table does. Only where many are: somebody
 * who draws a second head of sales, or duplicates a branch, means two. Linear.
 *
 * @returns By the id of the role as the table has it; in each pair `before` is the role as the other scenario has it.
 */
export function keptTwice(other: Scenario, imported: Scenario): ReadonlyMap<string, SameRole> {
  if (!imported.table) return new Map();
  const known = new Set(other.roles.map(({ id }) => id));
  const there = new Map(imported.roles.map((role) => [role.id, role]));
  const news = imported.roles.filter(({ id }) => !known.has(id));
  // A copy of which somebody has said more since is a role of its own.
  const kept = other.roles.filter((role) => sameValue(there.get(role.id), role));
  const found = [...pairedRoles(kept, news, ['title and person', 'title', 'person'])].filter(([, pair]) =>
    isSurely(pair),
  );
  const isOwnTable = !sameValue(other.table?.columns, imported.table.columns);
  const isMost = found.length * 2 >= (isOwnTable ? news.length : known.size);
  return new Map(isMost ? found : []);
}

/** The same title is not enough for two of whom each has a name of their own. */
function isSurely({ by, before, after }: SameRole): boolean {
  return by !== 'title' || before.person === undefined || after.person === undefined;
}

/**
 * The scenario with each of these roles once, as the table has it: lines to and from the other stay where the table
 * says nothing of them.
 *
 * @param copies By the id of the role that goes, the id of the one that stays.
 */
export function withEachOnce(scenario: Scenario, copies: ReadonlyMap<string, string>): Scenario {
  if (copies.size === 0) return scenario;
  const told = scenario.table && toldBy(scenario.table);
  /** By report; a boss it had already keeps it where it stands among the others. */
  const bosses = new Map<string, Set<string>>();
  for (const { kind, manager, report } of scenario.lines)
    if (kind === 'solid') bosses.set(report, (bosses.get(report) ?? new Set()).add(manager));
  const lines = scenario.lines.filter(({ kind, manager, report }) => {
    const stays = copies.get(report);
    if (stays === undefined) return true;
    if (kind === 'solid') {
      const own = bosses.get(stays);
      return own ? own.has(copies.get(manager) ?? manager) : !(told?.solid && copies.has(manager));
    }
    return !(told?.dotted && copies.has(manager));
  });
  const roles = scenario.roles.filter(({ id }) => !copies.has(id));
  const there = new Set(roles.map(({ id }) => id));
  const renamed = withIds({ ...scenario, roles, lines }, copies);
  const { arrangement } = renamed;
  return {
    ...renamed,
    lines: possibleLines(renamed.lines, (id) => there.has(id)).lines,
    ...(arrangement?.folded && {
      arrangement: { ...arrangement, folded: [...new Set(arrangement.folded)] },
    }),
  };
}
