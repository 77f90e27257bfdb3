import { titleOf } from '../../change-words/titles.ts';
import type { Line, Role, Scenario } from '../../chart.ts';
import { lineIdentity } from '../../line-identity.ts';
import { type Told, toldBy } from '../../told.ts';
import { sameValue, withoutAbsent } from '../patch.ts';
import { updatedRole } from './updated-role.ts';

/**
 * A scenario that was read from a table, once roles of it are known to be those of another one: what the table has no
 * column for, they have from there, as if they had been known when it was read. What they say by themselves stays. The
 * same scenario where nothing is to be taken, as where it was read from no table.
 *
 * @param ids Of the roles, in both scenarios.
 */
export function filledFrom(scenario: Scenario, source: Scenario, ids: ReadonlySet<string>): Scenario {
  if (!scenario.table) return scenario;
  const told = toldBy(scenario.table);
  const known = new Map(source.roles.map((role) => [role.id, role]));
  const filled = scenario.roles.map((role) => {
    const from = ids.has(role.id) ? known.get(role.id) : undefined;
    return from ? filledRole(role, from, told) : role;
  });
  const roles = filled.every((role, at) => role === scenario.roles[at]) ? scenario.roles : filled;
  const lines = filledLines(scenario, source, { ids, told });
  return roles === scenario.roles && lines === scenario.lines ? scenario : { ...scenario, roles, lines };
}

function filledRole(role: Role, from: Role, told: Told): Role {
  const updated = updatedRole(from, role, told);
  // Who left the post that is said to be vacant does not come back by the table's silence.
  const person =
    role.vacant === true && role.person === undefined ? undefined : (role.person ?? updated.person);
  const filled = withoutAbsent<Role>({
    ...updated,
    ...role,
    person,
    // What somebody has typed since is said by no column and stays.
    title: isUntitled(role) ? updated.title : role.title,
    extra: updated.extra,
  });
  return sameValue(filled, role) ? role : filled;
}

/** Called as every role of a table without titles is. */
function isUntitled({ title }: Role): boolean {
  return titleOf(title.trim()) === titleOf('');
}

/** With lines of the kinds and purposes the table has no column for. Who has a boss already gets no other one. */
function filledLines(
  { lines, roles }: Scenario,
  source: Scenario,
  { ids, told }: { readonly ids: ReadonlySet<string>; readonly told: Told },
): readonly Line[] {
  const there = new Set(roles.map(({ id }) => id));
  const isTheirs = ({ manager, report }: Line) =>
    (ids.has(manager) || ids.has(report)) && there.has(manager) && there.has(report);
  const theirs = source.lines.filter(isTheirs);
  const standing = new Set(lines.map(lineIdentity));
  const led = new Set(lines.flatMap(({ kind, report }) => (kind === 'solid' ? [report] : [])));
  const bosses = new Map(
    lines.flatMap(({ kind, manager, report }) => (kind === 'solid' ? [[report, manager]] : [])),
  );
  const missing = theirs.filter((line) => {
    if (standing.has(lineIdentity(line))) return false;
    if (line.kind !== 'solid') return !told.dotted;
    if (told.solid || led.has(line.report) || isBelow(bosses, line.manager, line.report)) return false;
    bosses.set(line.report, line.manager);
    return true;
  });
  const purposes = new Map(told.purposes ? [] : theirs.map((line) => [lineIdentity(line), line.purpose]));
  const worded = lines.map((line) => {
    const purpose = line.purpose === undefined ? purposes.get(lineIdentity(line)) : undefined;
    return purpose === undefined ? line : { ...line, purpose };
  });
  const isSame = missing.length === 0 && worded.every((line, at) => line === lines[at]);
  return isSame ? lines : [...worded, ...missing];
}

/** Whether a role stands below another one already, so that a line from it to that one would close a circle. */
function isBelow(bosses: ReadonlyMap<string, string>, id: string, above: string): boolean {
  const passed = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !passed.has(at); at = bosses.get(at)) {
    if (at === above) return true;
    passed.add(at);
  }
  return false;
}
