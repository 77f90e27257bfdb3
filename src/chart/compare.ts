import type { Line, Role, Scenario } from './chart.ts';
import { compareLines } from './compare/compare-lines.ts';
import { compareRoles } from './compare/compare-roles.ts';
import { findMoves } from './compare/find-moves.ts';
import { findReorderings } from './compare/find-reorderings.ts';

/** A field in which a role can differ from what it was; `extra` stands for its further columns. */
export type ComparedField = Exclude<keyof Role, 'id'>;

/** A field of which the difference can be told; where a card stands by hand says nothing of the role. */
export type ToldField = Exclude<ComparedField, 'position'>;

/** A role that is in the second chart alone. */
export interface AddedRole {
  readonly role: Role;
  /** Its place among the roles of the second chart. */
  readonly at: number;
}

/** A role that is in both charts and says something else. */
export interface ChangedRole {
  readonly before: Role;
  readonly after: Role;
  /** At least one. */
  readonly fields: readonly ComparedField[];
  /** Those that are a difference by themselves; see `compare/told-fields.ts`. May be none. */
  readonly told: readonly ToldField[];
  /**
   * Names of the further columns that differ, without those in which a table names managers: what is left in them of
   * somebody nobody knows is no difference beside where the role stands. Filled only when `extra` is among the fields.
   */
  readonly columns: readonly string[];
}

/** A role that is in both charts, under other solid bosses. */
export interface MovedRole {
  readonly before: Role;
  readonly after: Role;
  /** Ids of the bosses it had; empty for none. */
  readonly from: readonly string[];
  /** Ids of those it has. */
  readonly to: readonly string[];
}

/** A line, solid or dotted, that is in the second chart alone. */
export interface AddedLine {
  readonly line: Line;
  /** Its place among the lines of the second chart. */
  readonly at: number;
}

/** A line between the same two, of the same kind, of which something else is said. */
export interface ChangedLine {
  readonly before: Line;
  readonly after: Line;
}

/** Roles that stand beside each other in both charts, in another order. */
export interface Reordering {
  /** Absent: they have no boss. */
  readonly boss?: string;
  /** Only those that stand there in both charts. */
  readonly before: readonly string[];
  /** The same ids. */
  readonly after: readonly string[];
}

/**
 * How one chart differs from another: all that is needed to make the second one's roles and lines of the first one's,
 * and said so that it can be listed. Lists keep the order of the chart they come from: what is gone the first one's,
 * everything else the second one's.
 */
export interface Comparison {
  readonly added: readonly AddedRole[];
  readonly removed: readonly Role[];
  readonly changed: readonly ChangedRole[];
  readonly moved: readonly MovedRole[];
  readonly linesAdded: readonly AddedLine[];
  readonly linesRemoved: readonly Line[];
  readonly linesChanged: readonly ChangedLine[];
  readonly reordered: readonly Reordering[];
  /** Ids of the roles in both charts as the second one has them. Absent: in the same order. */
  readonly roleOrder?: readonly string[];
  /** The lines in both charts as the second one has them. Absent: in the same order. */
  readonly lineOrder?: readonly Line[];
}

/**
 * Compares two charts, role by role: the same id is the same role. Only roles and lines are looked at, not how the
 * charts are called, judged or set out. Linear in the two.
 */
export function compareScenarios(before: Scenario, after: Scenario): Comparison {
  return {
    ...compareRoles(before, after),
    ...compareLines(before.lines, after.lines),
    moved: findMoves(before, after),
    reordered: findReorderings(before, after),
  };
}

/** Whether the two charts have the same roles and lines, in the same order. */
export function isSameChart(comparison: Comparison): boolean {
  const { roleOrder, lineOrder, ...lists } = comparison;
  return !roleOrder && !lineOrder && Object.values(lists).every((list) => list.length === 0);
}
