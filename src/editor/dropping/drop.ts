import type { Point, Role } from '../../chart/chart.ts';
import type { LineKey } from '../../chart/edits/lines.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';

/** What is being dragged. A palette role already has its id, so that forecast and drop make the same chart. */
export type DragSource =
  | { readonly kind: 'palette'; readonly role: Role }
  /** `with`: all that are moved, this one among them, when several are selected. */
  | { readonly kind: 'card'; readonly roleId: string; readonly with?: readonly string[] }
  /** A line pulled out of a card; `end` says which end the card is. */
  | { readonly kind: 'line'; readonly roleId: string; readonly end: 'manager' | 'report' };

/** Where it is held. */
export type DropTarget =
  | { readonly kind: 'card'; readonly roleId: string }
  | { readonly kind: 'gap'; readonly boss: string; readonly before?: string }
  /** `at`: the point of the chart, scene units; absent where nobody can say. */
  | { readonly kind: 'canvas'; readonly at?: Point };

/** What letting go would do. */
export interface Drop {
  /** Names the step in the history: "Move Chief Customer Officer". */
  readonly label: string;
  /** Finishes the sentence "Drop: …": "reports to Chief Marketing Officer". */
  readonly effect: string;
  /** Says the same in a menu of several drops; absent: the effect says it well enough. */
  readonly choice?: string;
  readonly edit: ScenarioEdit;
  /** The role to select afterwards; absent: none is. */
  readonly roleId?: string;
  /** The line to select instead: a new dotted line still has to say what it is for. */
  readonly line?: LineKey;
  /** A role that has yet to be named: its title is edited at once. */
  readonly isUnnamed?: boolean;
  /** Said afterwards with an offer to undo it, where something is gone. */
  readonly notice?: string;
}
