import type { Role, Scenario } from '../../chart/chart.ts';
import { keptByParts } from '../../chart/kept-by-parts.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { countBelow } from '../../chart/tops/count-below.ts';
import { type UnknownManager, unknownManagers } from '../../chart/unknown-managers.ts';
import { unplacedRoles } from '../../chart/unplaced.ts';
import { managerColumns } from '../../formats/table/manager-columns.ts';
import { namesakeFinder } from './namesakes.ts';

/** A role that waits for a boss. */
export interface TrayRow {
  readonly role: Role;
  /** The role and everybody below it. */
  readonly size: number;
  /** It has a boss, but only one that answers to it in turn. */
  readonly isInCircle: boolean;
}

/** A boss no line could be drawn to: the table has no role of the name, or several. */
export interface AskedManager extends UnknownManager {
  /** How many roles go by its name. */
  readonly namesakes: number;
}

/** Everything without a place, and the bosses whom the table names and no line leads to. */
export interface Tray {
  /** The largest branches first: placing them settles most. */
  readonly rows: readonly TrayRow[];
  /** The row of a role; -1 for one that has a place. */
  readonly indexOf: (id: string) => number;
  readonly asked: readonly AskedManager[];
  readonly left: readonly AskedManager[];
}

const kept = keptByParts<Tray>();
const NO_TABLE = {};

export function trayOf(scenario: Scenario): Tray {
  const { roles, lines, table } = scenario;
  return kept([roles, lines, table ?? NO_TABLE], () => makeTray(scenario));
}

function makeTray(scenario: Scenario): Tray {
  const org = indexOrg(scenario);
  const roles = unplacedRoles(org);
  const below = countBelow(org, roles);
  const rows = roles
    .map((role, at) => ({ role, size: (below[at] ?? 0) + 1, isInCircle: org.bosses(role.id).length > 0 }))
    .sort((a, b) => b.size - a.size);
  const rowOf = new Map(rows.map(({ role }, at) => [role.id, at]));
  const unknown = unknownManagers(scenario, managerColumns(scenario));
  const find = unknown.length > 0 ? namesakeFinder(scenario.roles) : () => [];
  const managers = unknown.map((manager) => ({ ...manager, namesakes: find(manager.text).length }));
  return {
    rows,
    indexOf: (id) => rowOf.get(id) ?? -1,
    asked: managers.filter(({ isLeft }) => !isLeft),
    left: managers.filter(({ isLeft }) => isLeft),
  };
}
