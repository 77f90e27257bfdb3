import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../../src/chart/chart.ts';
import {
  baselineOf,
  duplicateScenario,
  freeName,
  freeScenarioId,
  moveScenario,
  namesakeOf,
  removeScenario,
  renameScenario,
  setBaseline,
} from '../../../../src/chart/edits/scenarios.ts';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { arbitraryDocument } from '../../../support/arbitrary-document.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const today = { ...scenarioOf('ceo > cmo'), id: 'today', name: 'Today' };
const plan = { ...scenarioOf('ceo > coo'), id: 'plan', name: 'Plan' };
const two: ChartDocument = deepFreeze({ title: 'Northwind', scenarios: [today, plan] });
const one: ChartDocument = deepFreeze({ title: 'Northwind', scenarios: [today] });
const names = ({ scenarios }: ChartDocument) => scenarios.map(({ name }) => name);

describe('the baseline', () => {
  it('is the stated scenario, or the first', () => {
    expect(baselineOf(two)).toBe('today');
    expect(baselineOf({ ...two, baseline: 'plan' })).toBe('plan');
    expect(baselineOf({ ...two, baseline: 'gone' })).toBe('today');
  });
});

describe('a free name and id', () => {
  it('are the wanted ones, or the first with a number', () => {
    expect(freeName(one, 'Proposal')).toBe('Proposal');
    const named = duplicateScenario('today', { id: 'a', name: 'Proposal' })(one);
    expect(freeName(named, 'Proposal')).toBe('Proposal 2');
    const again = duplicateScenario('today', { id: 'b', name: 'Proposal 2' })(named);
    expect(freeName(again, 'Proposal')).toBe('Proposal 3');
    expect(freeName(again, 'Proposal 2')).toBe('Proposal 3');
    expect(freeName(again, ' proposal')).toBe(' proposal 3');
    expect(freeName(again, 'Proposal', 'a')).toBe('Proposal');
    const year = duplicateScenario('today', { id: 'c', name: 'Plan 2026' })(one);
    expect(freeName(year, 'Plan 2026')).toBe('Plan 2026 2');
    expect(freeScenarioId(one, 'Copy of Today')).toBe('copy-of-today');
    expect(freeScenarioId(two, 'Plan')).toBe('plan-2');
  });

  it('never give what is copied the place of a baseline that is gone', () => {
    expect(freeScenarioId({ ...one, baseline: 'proposal' }, 'Proposal')).toBe('proposal-2');
  });
});

describe('duplicateScenario', () => {
  it('puts the copy behind the original, with the same roles under the same ids', () => {
    const after = duplicateScenario('today', { id: 'copy', name: ' Copy of Today ' })(two);
    expect(names(after)).toEqual(['Today', 'Copy of Today', 'Plan']);
    expect(after.scenarios[1]).toEqual({ ...today, id: 'copy', name: 'Copy of Today' });
    expect(after.scenarios[1]?.roles).toBe(two.scenarios[0].roles);
    expect(baselineOf(after)).toBe('today');
  });

  it.each([
    ['gone', { id: 'copy', name: 'Copy' }],
    ['today', { id: 'plan', name: 'Copy' }],
    ['today', { id: 'copy', name: ' \u0007' }],
  ])('changes nothing for %s as %j', (id, copy) => {
    expect(duplicateScenario(id, copy)(two)).toBe(two);
  });
});

describe('renameScenario', () => {
  it('gives another name, in which nothing invisible is left', () => {
    expect(names(renameScenario('plan', ' Merger\u202e ')(two))).toEqual(['Today', 'Merger']);
    expect(renameScenario('plan', 'Merger')(two).scenarios[0]).toBe(two.scenarios[0]);
  });

  it('leaves no two with one name, by a number, and no other trace', () => {
    expect(names(renameScenario('plan', 'today')(two))).toEqual(['Today', 'today 2']);
    expect(names(renameScenario('plan', 'PLAN')(two))).toEqual(['Today', 'PLAN']);
    const numbered = { ...two, scenarios: [today, { ...plan, name: 'Today 2' }] as const };
    expect(renameScenario('plan', 'Today')(numbered)).toBe(numbered);
    expect(names(duplicateScenario('plan', { id: 'copy', name: 'Plan' })(two))).toEqual([
      'Today',
      'Plan',
      'Plan 2',
    ]);
  });

  it('knows who is called the same', () => {
    expect(namesakeOf(two, 'plan', ' TODAY ')?.id).toBe('today');
    expect(namesakeOf(two, 'today', 'Today')).toBeUndefined();
  });

  it.each([
    ['gone', 'Merger'],
    ['plan', '  '],
    ['plan', 'Plan'],
    ['plan', ' Plan '],
  ])('changes nothing for %s and %j', (id, name) => {
    expect(renameScenario(id, name)(two)).toBe(two);
  });
});

describe('removeScenario', () => {
  it('takes a scenario out, and with it what states it as the baseline', () => {
    expect(names(removeScenario('today')(two))).toEqual(['Plan']);
    const stated = { ...two, baseline: 'plan' };
    expect(removeScenario('plan')(stated)).toEqual({ title: 'Northwind', scenarios: [today] });
    expect(removeScenario('today')(stated).baseline).toBe('plan');
  });

  it('keeps the last one, and changes nothing for one that is gone', () => {
    expect(removeScenario('today')(one)).toBe(one);
    expect(removeScenario('gone')(two)).toBe(two);
  });
});

describe('moveScenario', () => {
  const third = { ...plan, id: 'third', name: 'Third' };
  const three: ChartDocument = deepFreeze({ title: 'Northwind', scenarios: [today, plan, third] });

  it('puts a scenario at another place, as far as there are places', () => {
    expect(names(moveScenario('third', 1)(three))).toEqual(['Today', 'Third', 'Plan']);
    expect(names(moveScenario('plan', 99)(three))).toEqual(['Today', 'Third', 'Plan']);
    expect(names(moveScenario('third', -1)(three))).toEqual(['Third', 'Today', 'Plan']);
  });

  it('states the baseline only where another one would come to be it', () => {
    expect(moveScenario('third', 1)(three).baseline).toBeUndefined();
    expect(moveScenario('third', 0)(three).baseline).toBe('today');
    expect(moveScenario('today', 2)(three).baseline).toBe('today');
    expect(moveScenario('today', 2)({ ...three, baseline: 'plan' }).baseline).toBe('plan');
    expect(baselineOf(moveScenario('today', 2)({ ...three, baseline: 'gone' }))).toBe('today');
  });

  it.each([
    ['gone', 0],
    ['today', 0],
    ['today', -5],
    ['third', 2],
    ['third', Number.NaN],
  ])('changes nothing for %s to %d', (id, to) => {
    expect(moveScenario(id, to)(three)).toBe(three);
  });
});

describe('setBaseline', () => {
  it('states it', () => {
    expect(setBaseline('plan')(two)).toEqual({ ...two, baseline: 'plan' });
    expect(baselineOf(setBaseline('today')({ ...two, baseline: 'plan' }))).toBe('today');
  });

  it('changes nothing for the one that is it, or one that is gone', () => {
    expect(setBaseline('today')(two)).toBe(two);
    expect(setBaseline('gone')(two)).toBe(two);
  });
});

describe('any document', () => {
  it('keeps its baseline whatever is moved, also as a file', () => {
    fc.assert(
      fc.property(
        arbitraryDocument().map(deepFreeze),
        fc.nat(2),
        fc.integer({ min: -1, max: 4 }),
        (document, at, to) => {
          const { id } = document.scenarios[at % document.scenarios.length] ?? document.scenarios[0];
          const moved = moveScenario(id, to)(document);
          expect(baselineOf(moved)).toBe(baselineOf(document));
          expect(new Set(moved.scenarios)).toEqual(new Set(document.scenarios));
          const other = setBaseline(id)(moved);
          expect(baselineOf(other)).toBe(id);
          const read = readDocument(writeDocument(other));
          expect(read.ok && read.document).toEqual(other);
        },
      ),
    );
  });

  it('survives copies, names and removals as a file', () => {
    fc.assert(
      fc.property(arbitraryDocument().map(deepFreeze), fc.string(), fc.nat(), (document, name, at) => {
        const { id } = document.scenarios[at % document.scenarios.length] ?? document.scenarios[0];
        const copy = { id: freeScenarioId(document, name), name: freeName(document, name) };
        const copied = duplicateScenario(id, copy)(document);
        expect(baselineOf(copied)).toBe(baselineOf(document));
        const renamed = renameScenario(id, name)(copied);
        for (const after of [copied, renamed, removeScenario(id)(renamed)]) {
          const ids = after.scenarios.map((scenario) => scenario.id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).toContain(baselineOf(after));
          const read = readDocument(writeDocument(after));
          expect(read.ok && read.document).toEqual(after);
        }
      }),
    );
  });
});
