import type { Role } from '../chart/chart.ts';
import { shortName } from '../chart/short-name.ts';
import { additionOf } from './adding.ts';
import { severityCounts } from './card-name.ts';
import { currentOrg } from './derived.ts';
import { foretell } from './dropping/foretell.ts';
import type { EditorState } from './store/state.ts';

/**
 * Where Enter would add a role of the palette, and what that would lead to: "Enter adds it under Chief Marketing
 * Officer: 1 critical, 1 warning." Costs a check of the whole chart.
 */
export function additionWords(state: EditorState, role: Role): string {
  if (currentOrg(state).roles.length === 0) return 'Enter begins the chart with it.';
  const { boss, edit } = additionOf(state, role);
  const where = boss ? `Enter adds it under ${shortName(boss.title)}` : 'Enter adds it to the chart';
  const forecast = foretell(state, { edit });
  // The rules are on their way.
  if (!forecast) return `${where}.`;
  const { introduced, fixed } = forecast;
  const news = introduced.length === 0 ? 'no new findings' : severityCounts(introduced);
  return `${where}: ${news}${fixed.length === 0 ? '' : `; ${fixed.length} fixed`}.`;
}
