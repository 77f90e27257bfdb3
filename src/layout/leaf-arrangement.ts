import type { LeafArrangement } from '../chart/chart.ts';
import type { Forest } from './forest.ts';
import type { StackShape } from './stack.ts';

/** A chart's leaf teams: which reports of a manager stand in stacks instead of side by side. */
export interface LeafArrangements {
  /** The reports `first` up to `end` (positions in `forest.children`) stand in one stack, or side by side. */
  readonly runsOf: (manager: number) => readonly Run[];
}

export interface Run {
  readonly first: number;
  readonly end: number;
  /** Absent: each report stands by itself. */
  readonly stack?: StackShape;
}

/** More reports than this side by side or in one column are hard to take in; they share several columns. */
const MOST_IN_A_ROW = 12;
/** In a team of leaves and managers, leaves are stacked only when they would make the row long. */
const FEW_LEAVES = 6;
const SHORT_RUN = 3;

export function leafArrangements(forest: Forest): LeafArrangements {
  const settingOf = inheritedSettings(forest);
  const { childStart, children } = forest;
  const isLeaf = (role: number) => childStart[role + 1] === childStart[role];
  return {
    runsOf: (manager) => {
      const first = childStart[manager] as number;
      const end = childStart[manager + 1] as number;
      let leaves = 0;
      for (let i = first; i < end; i += 1) if (isLeaf(children[i] as number)) leaves += 1;
      const setting = settingOf(manager);
      if (leaves === end - first) {
        const stack = wholeTeam(setting, leaves, forest.parent[manager] === -1);
        return [stack ? { first, end, stack } : { first, end }];
      }
      const shortest = setting === 'auto' ? SHORT_RUN : 2;
      // Next to the top a stack beside a row would make two ranks of equals.
      const few = forest.parent[manager] === -1 ? MOST_IN_A_ROW + 1 : FEW_LEAVES;
      const enough = setting === 'auto' ? leaves >= few : setting !== 'side';
      return enough && leaves >= shortest
        ? splitRuns(first, end, shortest, (i) => isLeaf(children[i] as number))
        : [{ first, end }];
    },
  };
}

/** A branch's own setting holds for everything below its head, until a branch inside says otherwise. */
function inheritedSettings(forest: Forest): (manager: number) => LeafArrangement {
  const { arrangement } = forest.scenario;
  // To the right, leaves side by side already are the compact list.
  if (arrangement?.direction === 'right') return () => 'side';
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

function wholeTeam(setting: LeafArrangement, size: number, isTop: boolean): StackShape | undefined {
  switch (setting) {
    case 'side':
      return undefined;
    case 'stacked':
      return { kind: 'columns', columns: 1 };
    case 'left':
    case 'right':
    case 'both':
      return { kind: setting };
    case 'auto':
      if (size > MOST_IN_A_ROW) return { kind: 'columns', columns: columnsFor(size) };
      return size >= 2 && !isTop ? { kind: 'right' } : undefined;
    default:
      return setting satisfies never;
  }
}

/** As many columns as make the whole half as wide again as it is high: rows are 100 high, columns 240 wide. */
function columnsFor(size: number): number {
  return Math.max(2, Math.round(Math.sqrt((size * 100 * 1.5) / 240)));
}

function splitRuns(first: number, end: number, shortest: number, isLeaf: (i: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (let from = first; from < end; ) {
    let to = from;
    while (to < end && isLeaf(to)) to += 1;
    const size = to - from;
    if (size >= shortest) {
      const columns = size > MOST_IN_A_ROW ? columnsFor(size) : 1;
      runs.push({ first: from, end: to, stack: { kind: 'columns', columns } });
      from = to;
    } else {
      const until = Math.max(to, from + 1);
      runs.push({ first: from, end: until });
      from = until;
    }
  }
  return runs;
}
