import type { Role } from '../chart.ts';
import type { Org } from '../org-index.ts';

/** A row of the tree as it is written. */
export interface TreeRow {
  readonly role: Role;
  readonly depth: number;
  /** The role stands on a row of its own elsewhere; here its boss only points to it. */
  readonly isReference: boolean;
}

/**
 * Deeper levels start again at the margin, with a reference where they hang: the text of a chain of 10,000 roles
 * would otherwise be 100 MB of blanks.
 */
const MOST_DEPTH = 100;

/**
 * Every role once, in drawing order, under the first of its bosses that comes by; where further bosses have it, and
 * where a circle closes, a reference keeps its place among the siblings.
 */
export function* treeRows(org: Org): Generator<TreeRow> {
  const written = new Set<string>();
  const placed = new Set<string>();
  for (const top of org.drawingOrder) {
    if (written.has(top.id)) continue;
    placed.add(top.id);
    const stack: { readonly role: Role; readonly depth: number }[] = [{ role: top, depth: 0 }];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { role, depth } = next;
      const isReference = depth > 0 && (placed.has(role.id) || depth > MOST_DEPTH);
      placed.add(role.id);
      yield { role, depth, isReference };
      if (isReference) continue;
      written.add(role.id);
      for (const report of org.reports(role.id).toReversed()) stack.push({ role: report, depth: depth + 1 });
    }
  }
}
