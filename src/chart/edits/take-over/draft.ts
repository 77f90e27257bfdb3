import type { Line, Role, Scenario } from '../../chart.ts';
import { lineIdentity } from '../../line-identity.ts';
import { possibleLines } from '../../possible-lines.ts';
import { arrangedWithout } from '../arranged-without.ts';
import type { Standing } from './standing.ts';

/**
 * A chart that is being changed, step by step, without being made anew each time: many changes cost little more than
 * one. It keeps who reports to whom and the order of siblings; what it was made of stays as it was.
 */
export interface Draft extends Standing {
  role(id: string): Role | undefined;
  line(key: LineEnds): Line | undefined;
  /** Roles without a boss, in their order. */
  tops(): readonly string[];
  /** Puts a role that is not there behind another one; undefined: first. */
  addRole(role: Role, behind: string | undefined): void;
  /** The same id says something else. */
  setRole(role: Role): void;
  /** Puts a role that is there behind another one; undefined: first. */
  placeRole(id: string, behind: string | undefined): void;
  /** Takes a role out, with every line that touches it. */
  dropRole(id: string): void;
  /** A solid line that is not there, behind the manager's line to a sibling; undefined: before all of the manager's. */
  addSolid(line: Line, behind: string | undefined): void;
  addDotted(line: Line): void;
  /** The same line says something else. */
  setLine(line: Line): void;
  dropLine(key: LineEnds): void;
  /** The reports of a boss, or the roles without one, in another order. */
  orderTeam(boss: string | undefined, order: readonly string[]): void;
  /**
   * The chart as it is now; the one it was made of where nothing has changed, and the last one where nothing has since.
   */
  scenario(): Scenario;
}

type LineEnds = Pick<Line, 'manager' | 'report' | 'kind'>;

/** Lines that no chart can hold, into nowhere or drawn twice, are left out. */
export function draftOf(base: Scenario): Draft {
  const roles = [...base.roles];
  const known = new Map(roles.map((role) => [role.id, role]));
  const lines = [...possibleLines(base.lines, (id) => known.has(id)).lines];
  const drawn = new Map(lines.map((line) => [lineIdentity(line), line]));
  const above = new Map<string, string[]>();
  const below = new Map<string, string[]>();
  for (const { kind, manager, report } of lines) {
    if (kind !== 'solid') continue;
    listOf(above, report).push(manager);
    listOf(below, manager).push(report);
  }
  const gone = new Set<string>();
  let now = base;
  let rolesChanged = false;
  let linesChanged = false;

  const placeOfRole = (id: string | undefined) => {
    const role = id === undefined ? undefined : known.get(id);
    return role ? roles.indexOf(role) : -1;
  };
  const placeOfLine = (key: LineEnds) => {
    const line = drawn.get(lineIdentity(key));
    return line ? lines.indexOf(line) : -1;
  };

  const draft: Draft = {
    has: (id) => known.has(id),
    role: (id) => known.get(id),
    line: (key) => drawn.get(lineIdentity(key)),
    bosses: (id) => above.get(id) ?? [],
    reports: (id) => below.get(id) ?? [],
    tops: () => roles.flatMap(({ id }) => (draft.bosses(id).length === 0 ? [id] : [])),
    addRole: (role, behind) => {
      roles.splice(placeOfRole(behind) + 1, 0, role);
      known.set(role.id, role);
      gone.delete(role.id);
      rolesChanged = true;
    },
    setRole: (role) => {
      const at = placeOfRole(role.id);
      if (at < 0) return;
      roles[at] = role;
      known.set(role.id, role);
      rolesChanged = true;
    },
    placeRole: (id, behind) => {
      const role = known.get(id);
      if (!role || id === behind) return;
      roles.splice(roles.indexOf(role), 1);
      roles.splice(placeOfRole(behind) + 1, 0, role);
      rolesChanged = true;
    },
    dropRole: (id) => {
      const at = placeOfRole(id);
      if (at < 0) return;
      for (const line of lines.filter(({ manager, report }) => manager === id || report === id))
        draft.dropLine(line);
      roles.splice(at, 1);
      known.delete(id);
      gone.add(id);
      rolesChanged = true;
    },
    addSolid: (line, behind) => {
      const { manager, report } = line;
      const team = listOf(below, manager);
      const first = team[0];
      const at =
        behind !== undefined && team.includes(behind)
          ? placeOfLine({ manager, report: behind, kind: 'solid' }) + 1
          : first === undefined
            ? lines.length
            : placeOfLine({ manager, report: first, kind: 'solid' });
      lines.splice(at, 0, line);
      team.splice(behind === undefined ? 0 : team.indexOf(behind) + 1, 0, report);
      listOf(above, report).push(manager);
      drawn.set(lineIdentity(line), line);
      linesChanged = true;
    },
    addDotted: (line) => {
      lines.push(line);
      drawn.set(lineIdentity(line), line);
      linesChanged = true;
    },
    setLine: (line) => {
      const at = placeOfLine(line);
      if (at < 0) return;
      lines[at] = line;
      drawn.set(lineIdentity(line), line);
      linesChanged = true;
    },
    dropLine: (key) => {
      const at = placeOfLine(key);
      if (at < 0) return;
      lines.splice(at, 1);
      drawn.delete(lineIdentity(key));
      if (key.kind === 'solid') {
        without(above, key.report, key.manager);
        without(below, key.manager, key.report);
      }
      linesChanged = true;
    },
    orderTeam: (boss, order) => {
      if (boss === undefined) {
        const isTop = new Set(order);
        refill(
          roles,
          ({ id }) => isTop.has(id),
          order.flatMap((id) => known.get(id) ?? []),
        );
        rolesChanged = true;
        return;
      }
      const ordered = order.flatMap((report) => draft.line({ manager: boss, report, kind: 'solid' }) ?? []);
      refill(lines, ({ kind, manager }) => kind === 'solid' && manager === boss, ordered);
      below.set(boss, [...order]);
      linesChanged = true;
    },
    scenario: () => {
      if (!rolesChanged && !linesChanged) return now;
      now = {
        ...arrangedWithout(base, gone),
        roles: rolesChanged ? [...roles] : now.roles,
        lines: linesChanged ? [...lines] : now.lines,
      };
      rolesChanged = false;
      linesChanged = false;
      return now;
    },
  };
  return draft;
}

function listOf(lists: Map<string, string[]>, id: string): string[] {
  const list = lists.get(id) ?? [];
  lists.set(id, list);
  return list;
}

function without(lists: Map<string, string[]>, id: string, gone: string): void {
  const list = lists.get(id) ?? [];
  const at = list.indexOf(gone);
  if (at >= 0) list.splice(at, 1);
}

/** Puts other items in the places of those that are meant. */
function refill<T>(list: T[], isMeant: (item: T) => boolean, items: readonly T[]): void {
  let next = 0;
  for (const [at, item] of list.entries()) {
    if (!isMeant(item)) continue;
    list[at] = items[next] ?? item;
    next += 1;
  }
}
