import type { Role, Scenario } from './chart.ts';
import { indexOrg } from './org-index.ts';

/** Somebody a table names as a boss, and does not have. */
export interface NamedManager {
  /** What the cells say, without blanks around it. */
  readonly text: string;
  /** The columns of `extra` in which bosses are named. */
  readonly columns: readonly string[];
}

/** The same with the roles that name it, in drawing order. */
export interface UnknownManager extends NamedManager {
  readonly roles: readonly Role[];
  /** A person chose to make nothing of it. */
  readonly isLeft: boolean;
}

/** The columns in which bosses are named, as far as the scenario says from what table it is. */
export function managerColumnsStated({ table }: Scenario): readonly string[] {
  return table?.columns.filter((column) => column.is === 'manager').map(({ name }) => name) ?? [];
}

/**
 * Everybody the roles without a boss name as theirs in these columns, those that most name first.
 *
 * @param columns Of `extra`, the one that counts first.
 */
export function unknownManagers(scenario: Scenario, columns: readonly string[]): readonly UnknownManager[] {
  if (columns.length === 0) return [];
  const org = indexOrg(scenario);
  const left = new Set(scenario.table?.left);
  const namers = new Map<string, Role[]>();
  for (const role of org.roots) {
    const text = bossNamed(role, columns);
    if (text === undefined) continue;
    const same = namers.get(text);
    if (same) same.push(role);
    else namers.set(text, [role]);
  }
  return [...namers]
    .map(([text, roles]) => ({ text, columns, roles, isLeft: left.has(text) }))
    .sort((a, b) => b.roles.length - a.roles.length);
}

/** Whom a role names as its boss: the first of these columns that says anything. */
export function bossNamed(role: Role, columns: readonly string[]): string | undefined {
  for (const column of columns) {
    const text = role.extra?.get(column)?.trim();
    if (text) return text;
  }
  return undefined;
}
