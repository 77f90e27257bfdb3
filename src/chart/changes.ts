import type { Line, Role } from './chart.ts';
import type { ToldField } from './compare.ts';

/** What can be different about a chart, in the order in which people ask for it. */
export const CHANGE_KINDS = ['added', 'removed', 'moved', 'changed', 'line', 'order'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

interface Keyed {
  /** Tells the change from all others of its comparison; the same difference of two charts has the same key. */
  readonly key: string;
}

/** A role that is in the second chart alone. */
export interface RoleAdded extends Keyed {
  readonly kind: 'added';
  readonly role: Role;
  /** Ids of its solid bosses; empty for none. */
  readonly bosses: readonly string[];
}

/** A role that is in the first chart alone. */
export interface RoleRemoved extends Keyed {
  readonly kind: 'removed';
  readonly role: Role;
  /** Ids of the solid bosses it had. */
  readonly bosses: readonly string[];
}

/** A role that is in both charts, under other solid bosses. */
export interface RoleMoved extends Keyed {
  readonly kind: 'moved';
  readonly before: Role;
  readonly after: Role;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * One field of a role that is in both charts says something else. Where a card stands by hand is no change. A vacancy
 * that comes or goes with the person is one change, of the person (`vacancyChange`).
 */
export interface FieldChanged extends Keyed {
  readonly kind: 'changed';
  readonly before: Role;
  readonly after: Role;
  readonly field: ToldField;
  /** The name of the further column; there exactly when the field is `extra`. */
  readonly column?: string;
}

/**
 * A dotted line that came, went or is for something else, or a solid one of which something else is said. Solid lines
 * come and go with what is said of their roles, and the lines of a removed role go with it.
 */
export type LineChanged = Keyed & { readonly kind: 'line' } & (
    | { readonly how: 'added'; readonly line: Line }
    | { readonly how: 'removed'; readonly line: Line }
    | { readonly how: 'changed'; readonly before: Line; readonly line: Line }
  );

/** Roles that stand beside each other in both charts, in another order. */
export interface OrderChanged extends Keyed {
  readonly kind: 'order';
  /** Absent: they have no boss. */
  readonly boss?: string;
  /** Only those that stand there in both charts. */
  readonly before: readonly string[];
  /** The same ids. */
  readonly after: readonly string[];
}

/** One difference between two charts that can be told, shown and taken over by itself. */
export type Change = RoleAdded | RoleRemoved | RoleMoved | FieldChanged | LineChanged | OrderChanged;
