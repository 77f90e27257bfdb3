import type { Drop, DropTarget } from '../dropping/drop.ts';

/** A place that is chosen by its name: another role's card, or the empty canvas. */
export type Goal = Extract<DropTarget, { kind: 'card' | 'canvas' }>;

/** Something that is sent to a place by name, as a drag takes it there by hand. */
export interface Sending {
  /** What is sent, as it stands in a sentence: "Head of Sales", "3 roles". Empty when there is nothing to send. */
  readonly subject: string;
  /** Asked where going there can mean several things. */
  readonly question: string;
  /** Where it can go, the likely places first. */
  readonly goals: readonly Goal[];
  /** No place is likelier than the others, so that none is chosen before somebody does. */
  readonly hasNoUsualGoal?: boolean;
  /** What going there can mean, the usual one first. Empty for a place that is not among the goals. */
  readonly drops: (goal: Goal) => readonly Drop[];
  /**
   * What would follow, as a whole sentence without its full stop: "Head of Sales reports to Chief Executive Officer".
   */
  readonly sentence: (drop: Drop) => string;
}

export const CANVAS: Goal = { kind: 'canvas' };

export function card(roleId: string): Goal {
  return { kind: 'card', roleId };
}

/** Tells goals apart: no two of a sending have the same. */
export function goalKey(goal: Goal): string {
  return goal.kind === 'canvas' ? 'canvas' : `card ${goal.roleId}`;
}
