import type { PageTeams } from './forest.ts';
import type { StackShape } from './stack.ts';

/** One way to arrange the leaves of a whole chart where nobody has asked for one. */
export interface ShapePolicy {
  /** A team of leaves only; `columns` says how many make it a good block. Undefined: side by side. */
  readonly team: (size: number, isTop: boolean, columns: (size: number) => number) => StackShape | undefined;
  /** Where a team has managers too, its leaves are stacked from this many on; next to the top, from this many. */
  readonly few: number;
  readonly fewAtTop: number;
}

/** More reports than this side by side or in one column are hard to take in; they share several columns. */
export const MOST_IN_A_ROW = 12;
/** Fewer leaves than this are as quickly read one below the other as in pairs. */
const LONG_TEAM = 4;

/** A boss's few leaves hang below it; next to the top a stack beside a row would make two ranks of equals. */
const HANGING: ShapePolicy = {
  team: (size, isTop, columns) => {
    if (size > MOST_IN_A_ROW) return { kind: 'columns', columns: columns(size) };
    return size >= 2 && !isTop ? { kind: 'right' } : undefined;
  },
  few: 6,
  fewAtTop: MOST_IN_A_ROW + 1,
};

/** Wider and half as high, for charts of few managers with long teams. */
const PAIRED: ShapePolicy = {
  ...HANGING,
  team: (size, isTop, columns) => {
    if (isTop || size < LONG_TEAM || size > MOST_IN_A_ROW) return HANGING.team(size, isTop, columns);
    return { kind: 'both' };
  },
};

const NEVER = Number.POSITIVE_INFINITY;

/**
 * For a page of a deck. Columns have their lines away from the boss: presentation programs that draw them anew lead
 * them around the cards there, and behind them otherwise.
 */
export function onPage({ first, others }: PageTeams): ShapePolicy {
  return {
    team: (size, isTop) => {
      const shape = isTop ? first : others;
      if (shape === 'row' || size < 2) return undefined;
      if (typeof shape === 'number') return size > shape ? { kind: 'mirrored', columns: shape } : undefined;
      return { kind: shape === 'both' && size > 2 ? 'both' : 'right' };
    },
    few: NEVER,
    fewAtTop: NEVER,
  };
}

/** To the right, leaves side by side already are the compact list. */
const LISTED: ShapePolicy = { team: () => undefined, few: NEVER, fewAtTop: NEVER };

/** The same for cards in a row away from their boss, which are twice as long as they are high. */
export const MOST_ON_A_SHELF = 6;

/** To the right: a fraction as high and wider, for any but small charts. */
const IN_ROWS: ShapePolicy = {
  ...LISTED,
  team: (size, _, columns) => {
    if (size < 2) return undefined;
    return { kind: 'columns', columns: Math.min(Math.ceil(size / MOST_ON_A_SHELF), columns(size)) };
  },
};

/** Whole branches one behind the other, where leaves alone do not make a chart fit. */
export interface BranchPolicy {
  /** A column of branches is hardly ever longer than this. */
  readonly longest: number;
  /** The first reports stay side by side, as people expect at the top. */
  readonly isTopInRow: boolean;
}

export interface ShapePolicies {
  /**
   * The first is what a chart looks like unless another suits the page clearly better. They are few on purpose: each
   * further one that was tried gained a tenth at most, and made charts change their look more often while they grow.
   */
  readonly leaves: readonly [ShapePolicy, ...ShapePolicy[]];
  /** For what stands side by side where branches are stacked. */
  readonly besideBranches: ShapePolicy;
  /** How long columns of branches are on a chart that could fill one page; longer in proportion on larger ones. */
  readonly column: number;
}

/** With the space around them, columns as long as the page come out too short, and the chart too wide. */
export const POLICIES_DOWN: ShapePolicies = {
  leaves: [HANGING, PAIRED],
  besideBranches: HANGING,
  column: 1450,
};
export const POLICIES_RIGHT: ShapePolicies = {
  leaves: [LISTED, IN_ROWS],
  besideBranches: IN_ROWS,
  column: 2800,
};
