import type { Axes } from './axes.ts';
import type { StackedBranches } from './branch-columns.ts';
import type { Forest } from './forest.ts';
import { type LeafArrangements, leafArrangements } from './leaf-arrangement.ts';
import { createMeasure, leastPages, type Measure, type PageShare } from './measure-shape.ts';
import {
  type BranchPolicy,
  onPage,
  POLICIES_DOWN,
  POLICIES_RIGHT,
  type ShapePolicies,
} from './shape-policies.ts';
import { createBranchStacker } from './stack-branches.ts';

/** How much larger a chart must get before it looks different from what people expect, and from a moment ago. */
const CLEARLY = 1.25;
/** As many times larger than its cards need, a chart is worth looking different as a whole. */
const FAR_TOO_LARGE = 1.8;
/** Columns grow by this factor at once, so that charts of about the same size look the same. */
const STEP = Math.SQRT2;

/** How all teams of a chart stand. */
export interface TeamArrangements {
  readonly runsOf: LeafArrangements['runsOf'];
  /** Absent where no branch is stacked. */
  readonly branches?: StackedBranches;
}

/**
 * Arranges teams so that the chart fits a page of 16 to 9 best. Each way is measured roughly, one branch beside the
 * other, which takes a fraction of arranging it. The usual way stays unless another is clearly better. Whole
 * branches are stacked where leaves are not enough, and the first reports only where their branches are not. Linear.
 */
export function chooseArrangement(forest: Forest, axes: Axes): TeamArrangements {
  const { teams } = forest.options;
  if (teams) return leafArrangements(forest, axes, onPage(teams));
  const policies = axes.toRight ? POLICIES_RIGHT : POLICIES_DOWN;
  const usual = leafArrangements(forest, axes, policies.leaves[0]);
  if (!isByShape(forest)) return usual;
  const measure = createMeasure(forest, axes);
  const { arranged, scale } = chooseLeaves({ forest, axes, policies, measure }, usual);
  const least = leastPages(forest);
  if (scale < FAR_TOO_LARGE * least) return arranged;
  return stackBranches({ forest, axes, policies, measure }, { least, scale }) ?? arranged;
}

function isByShape({ scenario }: Forest): boolean {
  const { leaves = 'auto', branches } = scenario.arrangement ?? {};
  if (leaves === 'auto') return true;
  return Array.from(branches?.values() ?? []).includes('auto');
}

/** How many times larger than the page a chart comes out; 1 when it fits. */
function scaleOf({ width, height }: PageShare): number {
  return Math.max(width, height, 1);
}

interface Choice {
  readonly forest: Forest;
  readonly axes: Axes;
  readonly policies: ShapePolicies;
  readonly measure: Measure;
}

function chooseLeaves(
  { forest, axes, policies, measure: { addRuns, page } }: Choice,
  usual: LeafArrangements,
): { readonly arranged: LeafArrangements; readonly scale: number } {
  const { preOrder, childStart } = forest;
  const [, ...others] = policies.leaves;
  const scaleIn = ({ runsOf }: LeafArrangements) => {
    for (let i = preOrder.length - 1; i >= 0; i -= 1) {
      const boss = preOrder[i] as number;
      if (childStart[boss] !== childStart[boss + 1]) addRuns(boss, runsOf(boss));
    }
    return scaleOf(page());
  };
  let best = { arranged: usual, scale: scaleIn(usual) };
  let least = best.scale / CLEARLY;
  if (least < 1) return best;
  for (const policy of others) {
    const arranged = leafArrangements(forest, axes, policy);
    const scale = scaleIn(arranged);
    if (scale >= least) continue;
    least = scale;
    best = { arranged, scale };
  }
  return best;
}

/**
 * How long the columns are follows from how many cards there are, and from nothing else: searching for the best would
 * gain a tenth, and rearrange whole charts when a role comes or goes. Undefined where a chart would not get smaller.
 */
function stackBranches(
  { forest, axes, policies, measure }: Choice,
  without: { readonly least: number; readonly scale: number },
): TeamArrangements | undefined {
  const beside = leafArrangements(forest, axes, policies.besideBranches);
  const { estimate, stack } = createBranchStacker(forest, axes, beside, measure);
  const steps = Math.floor(Math.log(without.least) / Math.log(STEP));
  const longest = Math.round(policies.column * STEP ** steps);
  let policy: BranchPolicy = { longest, isTopInRow: true };
  let scale = scaleOf(estimate(policy));
  if (scale >= FAR_TOO_LARGE * without.least) {
    const others: BranchPolicy = { longest, isTopInRow: false };
    const scaleOfOthers = scaleOf(estimate(others));
    if (scaleOfOthers < scale) {
      policy = others;
      scale = scaleOfOthers;
    }
  }
  return scale < without.scale ? { runsOf: beside.runsOf, branches: stack(policy) } : undefined;
}
