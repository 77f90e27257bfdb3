import type { LeafArrangement } from '../chart/chart.ts';
import type { Axes } from './axes.ts';
import { STUB_LENGTH } from './card.ts';
import type { Forest } from './forest.ts';
import { MOST_IN_A_ROW, type ShapePolicy } from './shape-policies.ts';
import type { StackShape } from './stack.ts';

/** A chart's leaf teams: which reports of a manager stand in stacks instead of side by side. */
export interface LeafArrangements {
  /** The reports `first` up to `end` (positions in `forest.children`) stand in one stack, or side by side. */
  readonly runsOf: (manager: number) => readonly Run[];
  /** Whether nobody has asked for anything here, so that the shape of the chart decides. */
  readonly isByShape: (manager: number) => boolean;
}

export interface Run {
  readonly first: number;
  readonly end: number;
  /** Absent: each report stands by itself. */
  readonly stack?: StackShape;
}

/** By shape, fewer leaves between managers than this are not worth a stack of their own. */
const SHORT_RUN = 3;
/** Columns make a team half as wide again as it is high, as what stands round it adds height. */
const TEAM_SHAPE = 1.5;

/** Cuts every team into runs; `policy` decides where the arrangement is by shape. Assistants are in no run. */
export function leafArrangements(forest: Forest, axes: Axes, policy: ShapePolicy): LeafArrangements {
  const settingOf = inheritedSettings(forest);
  const { childStart, teamStart, children } = forest;
  const isLeaf = (role: number) => childStart[role + 1] === childStart[role];
  const columns = (size: number) => columnsFor(axes, size);
  return {
    isByShape: (manager) => settingOf(manager) === 'auto',
    runsOf: (manager) => {
      const first = teamStart[manager] as number;
      const end = childStart[manager + 1] as number;
      let leaves = 0;
      for (let i = first; i < end; i += 1) if (isLeaf(children[i] as number)) leaves += 1;
      const setting = settingOf(manager);
      const isTop = forest.parent[manager] === -1;
      if (leaves === end - first) {
        const stack = setting === 'auto' ? policy.team(leaves, isTop, columns) : askedFor(setting);
        return [stack ? { first, end, stack } : { first, end }];
      }
      if (setting === 'side' || (setting === 'auto' && leaves < (isTop ? policy.fewAtTop : policy.few)))
        return [{ first, end }];
      const shortest = setting === 'auto' ? SHORT_RUN : 2;
      return splitRuns(first, end, shortest, columns, (i) => isLeaf(children[i] as number));
    },
  };
}

/** A branch's own setting holds for everything below its head, until a branch inside says otherwise. */
function inheritedSettings(forest: Forest): (manager: number) => LeafArrangement {
  const { arrangement } = forest.scenario;
  const whole = arrangement?.leaves ?? 'auto';
  const branches = arrangement?.branches;
  if (!branches || branches.size === 0) return () => whole;
  const settings: LeafArrangement[] = Array.from({ length: forest.roles.length }, () => whole);
  for (const role of forest.preOrder) {
    const inherited = settings[forest.parent[role] as number] ?? whole;
    settings[role] = branches.get(forest.roles[role]?.id ?? '') ?? inherited;
  }
  return (manager) => settings[manager] ?? whole;
}

function askedFor(setting: Exclude<LeafArrangement, 'auto'>): StackShape | undefined {
  if (setting === 'side') return undefined;
  return setting === 'stacked' ? { kind: 'columns', columns: 1 } : { kind: setting };
}

function columnsFor(axes: Axes, size: number): number {
  const across = STUB_LENGTH + axes.across + axes.columnGap;
  const along = axes.along + axes.stackGap;
  const shape = axes.toRight ? 1 / TEAM_SHAPE : TEAM_SHAPE;
  return Math.max(2, Math.round(Math.sqrt((size * along * shape) / across)));
}

function splitRuns(
  first: number,
  end: number,
  shortest: number,
  columns: (size: number) => number,
  isLeaf: (i: number) => boolean,
): Run[] {
  const runs: Run[] = [];
  for (let from = first; from < end; ) {
    let to = from;
    while (to < end && isLeaf(to)) to += 1;
    const size = to - from;
    if (size >= shortest) {
      const stack = { kind: 'columns', columns: size > MOST_IN_A_ROW ? columns(size) : 1 } as const;
      runs.push({ first: from, end: to, stack });
      from = to;
    } else {
      const until = Math.max(to, from + 1);
      runs.push({ first: from, end: until });
      from = until;
    }
  }
  return runs;
}
