import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSequence } from '../../../../src/chart/edits/scenario-edit.ts';
import { setRole } from '../../../../src/chart/edits/set-role.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { faultsOf, frozenScenario, randomEdit, untouchedLines } from './random-edits.ts';

const edited = frozenScenario().chain((scenario) =>
  fc.record({ scenario: fc.constant(scenario), random: randomEdit(scenario) }),
);

describe('any edit of any chart', () => {
  it('leaves lines with two ends, none to itself and none twice, and no id twice', () => {
    fc.assert(
      fc.property(edited, ({ scenario, random }) => {
        expect(faultsOf(scenario)).toEqual([]);
        expect(faultsOf(random.edit(scenario))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('says the same each time and, where it says nothing new, gives its input back', () => {
    fc.assert(
      fc.property(edited, ({ scenario, random }) => {
        const once = random.edit(scenario);
        expect(random.edit(scenario)).toEqual(once);
        if (once !== scenario) expect(once).not.toEqual(scenario);
      }),
      { numRuns: 100 },
    );
  });

  it('never changes the order of lines and roles it does not mean', () => {
    fc.assert(
      fc.property(edited, ({ scenario, random: { edit, touched } }) => {
        const after = edit(scenario);
        expect(untouchedLines(after, scenario, touched)).toEqual(untouchedLines(scenario, after, touched));
        const left = new Set(after.roles.map(({ id }) => id));
        const known = new Set(scenario.roles.map(({ id }) => id));
        const ids = scenario.roles.map(({ id }) => id).filter((id) => left.has(id));
        expect(after.roles.map(({ id }) => id).filter((id) => known.has(id))).toEqual(ids);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves alone what it does not mean: arrangement, dismissals, unknown fields, id and name', () => {
    fc.assert(
      fc.property(edited, ({ scenario, random }) => {
        const { roles, lines, context } = scenario;
        expect({ ...random.edit(scenario), roles, lines, context }).toEqual({ ...scenario, context });
      }),
    );
  });
});

describe('inSequence', () => {
  const chart = deepFreeze(scenarioOf('ceo > cmo'));

  it('runs one edit after another', () => {
    const renamed = inSequence(setRole('ceo', { title: 'One' }), setRole('ceo', { title: 'Two' }))(chart);
    expect(renamed.roles[0]?.title).toBe('Two');
  });

  it('gives its input back when no edit applies', () => {
    expect(inSequence()(chart)).toBe(chart);
    expect(inSequence(setRole('gone', { title: 'One' }), setRole('ceo', {}))(chart)).toBe(chart);
  });
});
