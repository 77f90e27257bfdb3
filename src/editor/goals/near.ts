import { siblingsOf } from '../../chart/edits/reorder-role.ts';
import type { Org } from '../../chart/org-index.ts';

/**
 * Everybody, those near a role first: its bosses from the nearest up, its colleagues, then the others in drawing order.
 * The role itself is among them.
 */
export function nearFirst(org: Org, roleId: string): readonly string[] {
  const bosses = org.ancestors(roleId).map(({ id }) => id);
  // The roles without a boss are no team: among them nobody is nearer than the next.
  const colleagues = org.bosses(roleId).length > 0 ? siblingsOf(org, roleId) : [];
  return [...new Set([...bosses, ...colleagues, ...org.drawingOrder.map(({ id }) => id)])];
}
