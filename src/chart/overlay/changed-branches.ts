import type { Arrangement, Scenario } from '../chart.ts';
import { indexOrg } from '../org-index.ts';
import { at } from '../org-index/links.ts';

/** A chart of so many cards is seen whole. */
const SMALL = 60;

/**
 * How an overlay is set out: as its second chart is, always as a tree, with the branches in which nothing differs
 * folded where there are many cards. What was folded there stays hidden only if nothing differs in it.
 *
 * @param small Up to so many cards nothing is folded. Default: as many as are seen whole on a screen.
 */
export function changedBranches(
  scenario: Scenario,
  different: { has(id: string): boolean },
  arrangement: Arrangement | undefined,
  small = SMALL,
): Arrangement {
  const { kind: _, folded: __, ...rest } = arrangement ?? {};
  if (scenario.roles.length <= small) return { ...rest, folded: [] };
  const { drawingOrder, downwards } = indexOrg(scenario);
  const count = drawingOrder.length;
  /** Whether something is different below a role; in a circle, what is asked before it is known counts as different. */
  const isOpen = new Uint8Array(count);
  for (let position = count - 1; position >= 0; position -= 1) {
    const end = at(downwards.starts, position + 1);
    for (let i = at(downwards.starts, position); i < end; i += 1) {
      const report = at(downwards.targets, i);
      const id = drawingOrder[report]?.id ?? '';
      if (report <= position || different.has(id) || isOpen[report] === 1) isOpen[position] = 1;
    }
  }
  const folded = drawingOrder.filter(
    (_role, position) =>
      isOpen[position] === 0 && at(downwards.starts, position) < at(downwards.starts, position + 1),
  );
  return { ...rest, folded: folded.map(({ id }) => id) };
}
