import { describe, expect, it } from 'vitest';
import { spansAndLayers } from '../../../../src/formats/report/spans-and-layers.ts';
import { largeScenario, scenarioOf } from '../../../support/scenarios.ts';

const rowsOf = (tables: ReturnType<typeof spansAndLayers>, title: string) =>
  tables?.tables
    .find((table) => table.title === title)
    ?.rows.map(({ name, count, who }) => [name, count, who]);

describe('spans and layers of a report', () => {
  const found = spansAndLayers(
    scenarioOf('ceo > cmo, coo; cmo > brand', { roles: { coo: { vacant: true } } }),
  );

  it('say who is in each layer', () => {
    expect(rowsOf(found, 'Layers')).toEqual([
      ['Layer 1', 1, 'Title of ceo'],
      ['Layer 2', 2, 'Title of cmo and Title of coo'],
      ['Layer 3', 1, 'Title of brand'],
    ]);
  });

  it('say who leads how many, and what is counted', () => {
    expect(rowsOf(found, 'Spans of control')).toEqual([
      ['1', 1, 'Title of cmo'],
      ['2–3', 1, 'Title of ceo'],
      ['4–7', 0, ''],
      ['8–12', 0, ''],
      ['13+', 0, ''],
    ]);
    const spans = found?.tables.find(({ title }) => title === 'Spans of control');
    expect(spans?.notes[0]).toBe('1.5 on average, 2 at most: Title of ceo.');
    expect(spans?.notes[1]).toMatch(/^Counted as the rules do/);
  });

  it('name vacancies, and leave out what there is none of', () => {
    expect(rowsOf(found, 'Besides')).toEqual([['Vacant', 1, 'Title of coo']]);
    expect(spansAndLayers(scenarioOf('a > b'))?.tables.map(({ title }) => title)).toEqual([
      'Layers',
      'Spans of control',
    ]);
  });

  it('name the first of many', () => {
    const many = spansAndLayers(largeScenario(30, () => 0));
    expect(rowsOf(many, 'Layers')?.[1]).toEqual([
      'Layer 2',
      29,
      'Role 1, Role 2, Role 3, Role 4, Role 5 and 24 others',
    ]);
  });

  it('say why there is nothing to count', () => {
    const circle = spansAndLayers(scenarioOf('a > b; b > a'));
    expect(circle?.tables[0]).toMatchObject({ rows: [], notes: [expect.stringMatching(/^Nobody leads/)] });
    expect(spansAndLayers(scenarioOf('a'))?.tables[1]?.notes[0]).toBe('Nobody has a direct report yet.');
    expect(spansAndLayers({ id: 's', name: '', roles: [], lines: [] })).toBeUndefined();
  });
});
