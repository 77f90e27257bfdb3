import type { Axes } from './axes.ts';
import { ASSISTANT_GAP, TREE_GAP } from './card.ts';
import type { Forest } from './forest.ts';
import { type LeafArrangements, leafArrangements } from './leaf-arrangement.ts';
import { POLICIES_DOWN, POLICIES_RIGHT } from './shape-policies.ts';
import { stackLevelGap, stackSize } from './stack.ts';

/** A page of 16 to 9 on which cards can be read: what fits it whole is not worth arranging anew. */
const PAGE_WIDTH = 1600;
const PAGE_HEIGHT = 900;
/** How much larger a chart must get before it looks different from what people expect, and from a moment ago. */
const CLEARLY = 1.25;

/**
 * Arranges the leaves so that the chart fits a page of 16 to 9 best. Each way is measured roughly, one branch beside
 * the other, which takes a fraction of arranging it; the usual way stays unless another is clearly better. Linear.
 */
export function chooseArrangement(forest: Forest, axes: Axes): LeafArrangements {
  const [usual, ...others] = axes.toRight ? POLICIES_RIGHT : POLICIES_DOWN;
  let best = leafArrangements(forest, axes, usual);
  if (!isByShape(forest)) return best;
  const measure = createMeasure(forest, axes);
  const usually = measure(best);
  let least = usually / CLEARLY;
  if (least < 1) return best;
  for (const policy of others) {
    const arranged = leafArrangements(forest, axes, policy);
    const scale = measure(arranged);
    if (scale >= least) continue;
    least = scale;
    best = arranged;
  }
  return best;
}

function isByShape({ scenario }: Forest): boolean {
  const { leaves = 'auto', branches } = scenario.arrangement ?? {};
  if (leaves === 'auto') return true;
  return Array.from(branches?.values() ?? []).includes('auto');
}

/** Gives how many times larger than the page a chart comes out; 1 when it fits. */
function createMeasure(forest: Forest, axes: Axes): (arranged: LeafArrangements) => number {
  const { preOrder, parent, childStart, teamStart, children, tops } = forest;
  const across = new Float64Array(forest.roles.length);
  const along = new Float64Array(forest.roles.length);

  const measureTeam = (boss: number, { runsOf }: LeafArrangements) => {
    const start = childStart[boss] as number;
    const first = teamStart[boss] as number;
    const end = childStart[boss + 1] as number;
    let wide = axes.across;
    let deep = axes.along;
    if (first > start) {
      const size = stackSize(axes, { kind: 'both' }, first - start);
      wide = Math.max(wide, size.across);
      deep += ASSISTANT_GAP + size.along;
    }
    let team = -axes.siblingGap;
    let below = 0;
    for (const run of first < end ? runsOf(boss) : []) {
      if (run.stack) {
        const size = stackSize(axes, run.stack, run.end - run.first);
        const alone = run.end - run.first === end - first;
        const gap = alone ? stackLevelGap(axes, run.stack) : axes.levelGap;
        team += size.across + axes.siblingGap;
        below = Math.max(below, gap + size.along);
        continue;
      }
      for (let i = run.first; i < run.end; i += 1) {
        const kid = children[i] as number;
        team += (across[kid] as number) + axes.siblingGap;
        below = Math.max(below, axes.levelGap + (along[kid] as number));
      }
    }
    across[boss] = Math.max(wide, team);
    along[boss] = deep + below;
  };

  return (arranged) => {
    for (let i = preOrder.length - 1; i >= 0; i -= 1) {
      const role = preOrder[i] as number;
      if (childStart[role] !== childStart[role + 1]) measureTeam(role, arranged);
      else {
        across[role] = axes.across;
        along[role] = axes.along;
      }
    }
    let width = -TREE_GAP;
    let height = 0;
    for (const top of tops) {
      if (parent[top] !== -1) continue;
      width += TREE_GAP + ((axes.toRight ? along[top] : across[top]) as number);
      height = Math.max(height, (axes.toRight ? across[top] : along[top]) as number);
    }
    return Math.max(width / PAGE_WIDTH, height / PAGE_HEIGHT, 1);
  };
}
