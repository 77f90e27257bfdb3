import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { changesBetween } from '../../../../src/chart/changes-between.ts';
import { readOutline } from '../../../../src/chart/outline.ts';
import { type MatchedSide, matchSides } from '../../../../src/formats/changes/match-sides.ts';
import { faultsOf } from '../../chart/edits/random-edits.ts';
import { twoCharts } from '../../chart/two-charts.ts';

const outline = (text: string): MatchedSide => ({ scenario: readOutline(text).scenario, source: 'outline' });
const chart = (text: string): MatchedSide => ({ ...outline(text), source: 'chart' });
const table = (text: string, hasIds: boolean): MatchedSide => ({
  scenario: {
    ...readOutline(text).scenario,
    table: { columns: [{ name: 'Key', is: hasIds ? 'id' : 'title' }] },
  },
  source: 'table',
});
const ids = ({ scenario: { roles } }: MatchedSide) => roles.map(({ id }) => id);
const pairs = (before: MatchedSide, after: MatchedSide) => {
  const matched = matchSides(before, after);
  const known = new Set(ids(before));
  return matched.after.roles.flatMap(({ id }, at) => (known.has(id) ? [[id, ids(after)[at] ?? '']] : []));
};

describe('which roles of two charts are the same', () => {
  it('is said by their ids where these are read', () => {
    const one = chart('CEO [id: a]\n  CMO [id: b]');
    const other = chart('CMO [id: a]\n  CEO [id: c]');
    expect(matchSides(one, other)).toEqual({ by: 'ids', after: other.scenario, renamed: [], matched: 1 });
    expect(matchSides(one, table('CEO [id: " A"]\n  CMO [id: x]', true))).toMatchObject({ by: 'loose ids' });
  });

  it('is said by ids as spreadsheets change them where one is a table', () => {
    const one = chart('CEO [id: 001]\n  CMO [id: b]');
    const { by, renamed, matched } = matchSides(one, table('CEO [id: 1]\n  CMO [id: B]', true));
    expect({ by, matched }).toEqual({ by: 'loose ids', matched: 2 });
    expect(renamed).toEqual([
      { from: '1', to: '001' },
      { from: 'B', to: 'b' },
    ]);
  });

  it('is said by title and person, or one of them, where ids were made', () => {
    const one = chart('CEO (Ann) [id: a]\n  CMO (Bo) [id: b]\n  CFO (Cy) [id: c]\n  COO (Di) [id: d]');
    const other = table('CEO (Ann)\n  CMO (Flo)\n  Finance Director (Cy)\n  CIO (Gus)', false);
    expect(pairs(one, other)).toEqual([
      ['a', 'ceo'],
      ['b', 'cmo'],
      ['c', 'finance-director'],
    ]);
    expect(pairs(other, one).map(([id, own]) => [own, id])).toEqual(pairs(one, other));
  });

  it('is not said by a made id of somebody else', () => {
    // The second agent has become the first; the last is somebody new.
    const one = outline('CEO\n  Agent (Ann)\n  Agent (Bo)\n  Agent (Cy)');
    const other = outline('CEO\n  Agent (Bo)\n  Agent (Cy)\n  Agent (Di)');
    expect(pairs(one, other)).toEqual([
      ['ceo', 'ceo'],
      ['agent-2', 'agent'],
      ['agent-3', 'agent-2'],
    ]);
  });

  it('is by their number among many of one title and no person', () => {
    const one = outline('CEO\n  Agent\n  Agent\n  Agent');
    const other = outline('CEO\n  Agent\n  Agent');
    expect(pairs(one, other)).toEqual([
      ['ceo', 'ceo'],
      ['agent', 'agent'],
      ['agent-2', 'agent-2'],
    ]);
  });

  it('is by their number too where only one of the charts names persons, or the persons are the same', () => {
    const named = outline('CEO\n  Agent (Ann)\n  Agent (Bo)\n  Agent (Bo)');
    const numbers = [
      ['ceo', 'ceo'],
      ['agent', 'agent'],
      ['agent-2', 'agent-2'],
      ['agent-3', 'agent-3'],
    ];
    expect(pairs(named, outline('CEO\n  AGENT\n  AGENT\n  AGENT'))).toEqual(numbers);
    expect(pairs(outline('CEO\n  AGENT\n  AGENT\n  AGENT'), named)).toEqual(numbers);
    expect(pairs(named, named)).toEqual(numbers);
  });

  it('is not that somebody has become somebody else, of several with one title', () => {
    const one = outline('CEO\n  Agent (Ann)\n  Agent (Bo)');
    const other = outline('CEO\n  Agent (Cy)\n  Agent (Di)');
    expect(pairs(one, other)).toEqual([['ceo', 'ceo']]);
  });

  it('is said by an id that is written down in an outline, whatever else has changed', () => {
    const one = outline('CEO\n  Head of Sales (Cy) [id: s1]');
    expect(pairs(one, outline('CEO\n  Sales Director (Di) [id: s1]'))).toContainEqual(['s1', 's1']);
    expect(
      pairs(chart('CEO\n  Head of Sales (Cy) [id: s1]'), outline('CEO\n  Sales Director (Di) [id: s1]')),
    ).toContainEqual(['s1', 's1']);
  });

  it('gives nobody else an id of the first chart', () => {
    const one = chart('CEO [id: sales-director]');
    const { after, matched } = matchSides(one, outline('Sales Director'));
    expect(matched).toBe(0);
    expect(after.roles.map(({ id }) => id)).toEqual(['sales-director-2']);
  });

  it('is everybody of a chart and its copy, and no line is lost on the way', () => {
    fc.assert(
      fc.property(
        twoCharts(),
        fc.constantFrom<MatchedSide['source']>('chart', 'outline', 'table'),
        fc.constantFrom<MatchedSide['source']>('chart', 'outline', 'table'),
        ([scenario, another], source, other) => {
          const side = (one: Scenario, from: MatchedSide['source']) => ({ scenario: one, source: from });
          const same = matchSides(side(scenario, source), side(structuredClone(scenario), other));
          expect(same.matched).toBe(scenario.roles.length);
          expect(changesBetween(scenario, same.after)).toEqual([]);

          const { after, matched } = matchSides(side(scenario, source), side(another, other));
          const back = matchSides(side(another, other), side(scenario, source));
          expect(back.matched).toBe(matched);
          expect(faultsOf(after)).toEqual(faultsOf(another));
          expect(after.lines).toHaveLength(another.lines.length);
          expect(changesBetween(after, after)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
