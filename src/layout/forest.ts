import type { Scenario } from '../chart/chart.ts';
import { type StandingTree, standingTree } from '../chart/standing-tree.ts';
import { CARD_HEIGHT } from './card.ts';
import { collectTeams } from './teams.ts';

/** How a picture differs from the screen. */
export interface LayoutOptions {
  /** Of every card; its words may need more room than there is on the screen, where they are cut. */
  readonly cardHeight?: number | undefined;
  /** How teams of leaves stand, whatever the shape of the chart. */
  readonly teams?: PageTeams | undefined;
}

/** In a row, below each other at one side of a line or at both, or in so many columns. */
export type TeamShape = 'row' | 'hanging' | 'both' | number;

/** The reports of the top of a page, and all further teams. */
export interface PageTeams {
  readonly first: TeamShape;
  readonly others: TeamShape;
}

export interface ForestOptions extends LayoutOptions {
  readonly cardHeight: number;
}

/**
 * The chart as trees of numbers: every role stands in one place, under its first solid boss, whatever further
 * bosses or circles there are. What is folded away has a number and a parent, but no place in the order.
 */
export interface Forest extends StandingTree {
  readonly scenario: Scenario;
  readonly options: ForestOptions;
  /**
   * The reports of role r are `children[childStart[r]]` up to `children[childStart[r + 1]]`: first its assistants,
   * then from `teamStart[r]` on the others, both in sibling order.
   */
  readonly childStart: Int32Array;
  readonly teamStart: Int32Array;
  readonly children: Int32Array;
  /** 1 for an assistant without reports of its own in view: it stands beside the line to its colleagues. */
  readonly isAssistant: Uint8Array;
  /** Roles that head a tree. */
  readonly tops: readonly number[];
  /** Roles without any solid line. */
  readonly singles: readonly number[];
  /** Tree after tree, each boss before its reports and branch after branch; singles are not in it. */
  readonly preOrder: Int32Array;
}

export function buildForest(scenario: Scenario, options: LayoutOptions = {}): Forest {
  const tree = standingTree(scenario);
  const { roles, parent, hasSolid, entries } = tree;
  const count = roles.length;
  const { childStart, teamStart, children, isAssistant } = collectTeams({ ...tree, scenario });
  const heads = new Set(entries);
  const tops: number[] = [];
  const singles: number[] = [];
  for (let role = 0; role < count; role += 1) {
    if (parent[role] !== -1 || heads.has(role)) continue;
    if (hasSolid[role]) tops.push(role);
    else singles.push(role);
  }
  for (const entry of entries) if (parent[entry] === -1) tops.push(entry);
  const preOrder = walk(tops, childStart, children, count);
  const teams = { childStart, teamStart, children, isAssistant };
  const { cardHeight = CARD_HEIGHT } = options;
  return { ...tree, scenario, options: { ...options, cardHeight }, ...teams, tops, singles, preOrder };
}

function walk(
  tops: readonly number[],
  childStart: Int32Array,
  children: Int32Array,
  count: number,
): Int32Array {
  const order = new Int32Array(count);
  const stack = new Int32Array(count + 1);
  let found = 0;
  for (const top of tops) {
    let depth = 1;
    stack[0] = top;
    while (depth > 0) {
      depth -= 1;
      const role = stack[depth] as number;
      order[found] = role;
      found += 1;
      const start = childStart[role] as number;
      for (let i = (childStart[role + 1] as number) - 1; i >= start; i -= 1) {
        stack[depth] = children[i] as number;
        depth += 1;
      }
    }
  }
  return order.subarray(0, found);
}
