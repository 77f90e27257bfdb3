import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/chart/chart.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { BANDS, measureStructure } from '../../../src/chart/spans.ts';
import { findTops } from '../../../src/chart/tops.ts';
import { scenarioOf } from '../../support/scenarios.ts';
import { frozenScenario } from './edits/random-edits.ts';

const measured = (text: string, roles: Readonly<Record<string, Partial<Role>>> = {}) =>
  measureStructure(indexOrg(scenarioOf(text, { roles })));
const ids = (roles: readonly Role[] | undefined) => roles?.map(({ id }) => id);
const team = (count: number) => Array.from({ length: count }, (_, i) => `m${i}`).join(',');

describe('the structure of a chart', () => {
  it('is nothing for an empty chart', () => {
    const { count, layers, bands, average, widest } = measureStructure(
      indexOrg({ id: 's', name: '', roles: [], lines: [] }),
    );
    expect([count, layers, bands.flat(), average, widest]).toEqual([0, [], [], undefined, undefined]);
  });

  it('says who is in each layer, from the top down', () => {
    const { layers, apart } = measured('ceo > cmo, coo; cmo > brand; lone');
    expect(layers.map(ids)).toEqual([['ceo'], ['cmo', 'coo'], ['brand']]);
    expect(ids(apart)).toEqual(['lone']);
  });

  it('counts boards and committees as no layer, and a body that is itself the top as one', () => {
    const { layers, bodies } = measured('board > ceo; ceo > panel; panel > coo', {
      board: { body: true },
      panel: { body: true },
    });
    expect(layers.map(ids)).toEqual([['ceo'], ['coo']]);
    expect(ids(bodies)).toEqual(['board', 'panel']);
    expect(measured('board', { board: { body: true } }).layers.map(ids)).toEqual([['board']]);
  });

  it.each([
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 2],
    [7, 2],
    [8, 3],
    [12, 3],
    [13, 4],
    [40, 4],
  ])('puts a span of %i into band %i', (span, band) => {
    const { bands, average, widest } = measured(`ceo > ${team(span)}`);
    expect(bands.map(ids)).toEqual(BANDS.map((_, at) => (at === band ? ['ceo'] : [])));
    expect([average, widest?.span]).toEqual([span, span]);
  });

  it('counts solid reports without assistants, as the rules do', () => {
    const { bands, widest } = measured('ceo > a, b, pa, ea; ceo ..> c', {
      pa: { assistant: true },
      ea: { title: 'Executive Assistant' },
      c: { title: 'Dotted' },
    });
    expect(widest?.span).toBe(2);
    expect(bands.map(ids)[1]).toEqual(['ceo']);
  });

  it('lets what is declared win over the title of an assistant', () => {
    const { widest } = measured('ceo > a, ea', { ea: { title: 'Executive Assistant', assistant: false } });
    expect(widest?.span).toBe(2);
  });

  it('gives a boss of assistants alone, and a committee, no span', () => {
    const { average, widest } = measured('ceo > pa; panel > ceo', {
      pa: { assistant: true },
      panel: { body: true },
    });
    expect([average, widest]).toEqual([undefined, undefined]);
  });

  it('names all who have the widest span, and the average', () => {
    const { average, narrowest, widest } = measured('ceo > a, b, c; a > d; b > e, f, g');
    expect(narrowest).toBe(1);
    expect(average).toBeCloseTo(7 / 3);
    expect([widest?.span, ids(widest?.roles)]).toEqual([3, ['ceo', 'b']]);
  });

  it('adds up the teams that are stated, one within another once', () => {
    const { headcount } = measured('ceo > cmo, coo; cmo > brand; brand > shop', {
      cmo: { staff: 60 },
      shop: { staff: 20 },
      coo: { staff: 5 },
    });
    expect(headcount).toEqual({ heads: 65, stating: 3, silent: 2 });
  });

  it('takes a stated 0 as stated, and asks no committee', () => {
    expect(measured('ceo > panel', { ceo: { staff: 0 }, panel: { body: true } }).headcount).toEqual({
      heads: 0,
      stating: 1,
      silent: 0,
    });
  });

  it('takes a post an interim looks after as vacant, as its card and a comparison do', () => {
    const { vacant } = measured('ceo > a, b', {
      a: { vacant: true },
      b: { vacant: true, person: 'Ada Osei' },
    });
    expect(ids(vacant)).toEqual(['a', 'b']);
  });

  it('adds up on any chart: every role is in one layer, a body, or apart; every span in one band', () => {
    fc.assert(
      fc.property(frozenScenario(), (scenario) => {
        const org = indexOrg(scenario);
        const structure = measureStructure(org);
        const { layers, bodies, apart, bands, widest } = structure;
        const placed = [...layers.flat(), ...bodies, ...apart];
        expect(placed.length).toBe(structure.count);
        expect(new Set(placed).size).toBe(placed.length);
        expect(layers.length).toBe(findTops(org).layers);
        const leading = bands.flat();
        expect(new Set(leading).size).toBe(leading.length);
        for (const { id } of leading) expect(org.reports(id).length).toBeGreaterThan(0);
        for (const { id } of widest?.roles ?? [])
          expect(org.reports(id).length).toBeGreaterThanOrEqual(widest?.span ?? 0);
        expect(measureStructure(org)).toBe(structure);
      }),
    );
  });
});
