import type { Scenario } from '../../chart/chart.ts';
import { managerColumnsStated } from '../../chart/unknown-managers.ts';
import { fieldOf, useOfColumn } from './column-names.ts';

/**
 * The columns of `extra` in which bosses are named: as the scenario says, or, where it does not say of what table it
 * is, those whose names say so.
 */
export function managerColumns(scenario: Scenario): readonly string[] {
  if (scenario.table) return managerColumnsStated(scenario);
  const names = new Set<string>();
  for (const { extra } of scenario.roles) for (const name of extra?.keys() ?? []) names.add(name);
  return [...names].filter((name) => {
    const use = useOfColumn(name);
    return use !== undefined && fieldOf(use) === 'manager';
  });
}
