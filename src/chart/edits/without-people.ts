import type { ScenarioEdit } from './scenario-edit.ts';

/** Takes everything out that names people or may name them: holders, notes, columns of tables, reasons of decisions. */
export const withoutPeople: ScenarioEdit = (scenario) => {
  const { dismissals, ...rest } = scenario;
  return {
    ...rest,
    roles: scenario.roles.map((role) => {
      const { person: _, note: _note, extra: _extra, ...kept } = role;
      return kept;
    }),
    ...(dismissals && { dismissals: dismissals.map((one) => ({ ...one, reason: '' })) }),
  };
};
