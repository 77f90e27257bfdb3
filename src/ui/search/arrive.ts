import type { SearchSession } from '../../editor/search/search-session.ts';
import { focusChart } from '../canvas/focus-chart.ts';

/** Gives the keyboard to a role's card, or to the chart until the card is in the page. */
export function focusCard(roleId: string): void {
  const face = document.querySelector<HTMLElement>(`main [data-role="${CSS.escape(roleId)}"]`);
  if (face) face.focus({ preventScroll: true });
  else focusChart();
}

/** Goes to the active result of a search, keyboard and all; does nothing when there is none. */
export function arrive(search: SearchSession): void {
  const roleId = search.go();
  if (roleId !== undefined) focusCard(roleId);
}
