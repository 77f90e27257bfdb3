import { describe, expect, it } from 'vitest';
import type { ChartDocument, Context } from '../../../../src/chart/chart.ts';
import { contextDifferences } from '../../../../src/editor/comparing/context-differences.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

function differences(shared: Context | undefined, own: Context | undefined) {
  const today = { ...scenarioOf('ceo'), id: 'today' };
  const plan = { ...today, id: 'plan', ...(own && { context: own }) };
  const document: ChartDocument = {
    title: 'Northwind',
    scenarios: [today, plan],
    ...(shared && { context: shared }),
  };
  return contextDifferences(document, { before: today, after: plan });
}

describe('the differences of two contexts', () => {
  it('are none for what the document states and no scenario states otherwise', () => {
    expect(differences(undefined, undefined)).toEqual([]);
    expect(differences({ model: 'advisory', journey: ['app'] }, {})).toEqual([]);
    expect(differences({ journey: ['app'] }, { journey: ['app'] })).toEqual([]);
  });

  it('are told in words, field by field', () => {
    expect(differences({ model: 'advisory', size: 'large' }, { model: 'operational', journey: [] })).toEqual([
      {
        field: 'model',
        before: 'Advisory: a small expert team',
        after: 'Operational: departments report in',
      },
      { field: 'journey', before: 'Not stated', after: 'None' },
    ]);
    const all: Context = {
      industry: 'telecoms',
      size: 'small',
      digital: 'central',
      model: 'matrixed',
      scope: 'excerpt',
      journey: ['app', 'phone'],
    };
    expect(differences(undefined, all).map(({ after }) => after)).toEqual([
      'Telecoms',
      'Small: under 50 people',
      'Central',
      'Matrixed: dotted lines into the units',
      'An excerpt: peers are not drawn',
      'app, phone',
    ]);
  });
});
