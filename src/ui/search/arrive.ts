import type { SearchSession } from '../../editor/search/search-session.ts';
import { focusCard } from '../canvas/focus-chart.ts';

/** Goes to the active result of a search, keyboard and all; does nothing when there is none. */
export function arrive(search: SearchSession): void {
  const roleId = search.go();
  if (roleId !== undefined) focusCard(roleId);
}
