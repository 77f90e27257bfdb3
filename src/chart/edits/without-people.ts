import type { Scenario } from '../chart.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

const nameless = new WeakMap<Scenario, Scenario>();

/**
 * Takes everything out that names people or may name them: holders, notes, tables and their columns, reasons of
 * decisions. Asking twice gives the same chart.
 */
export const withoutPeople: ScenarioEdit = (scenario) => {
  const known = nameless.get(scenario);
  if (known) return known;
  const { dismissals, table: _table, ...rest } = scenario;
  const made: Scenario = {
    ...rest,
    roles: scenario.roles.map((role) => {
      const { person: _, note: _note, extra: _extra, ...kept } = role;
      return kept;
    }),
    ...(dismissals && { dismissals: dismissals.map((one) => ({ ...one, reason: '' })) }),
  };
  nameless.set(scenario, made);
  return made;
};
