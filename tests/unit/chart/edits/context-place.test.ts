import { describe, expect, it } from 'vitest';
import type { ChartDocument, Context } from '../../../../src/chart/chart.ts';
import { makeOwn, shareWithAll } from '../../../../src/chart/edits/context-place.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

function documentOf(shared: Context | undefined, today: Context | undefined, plan?: Context): ChartDocument {
  const scenario = (id: string, context: Context | undefined) => ({
    ...scenarioOf('ceo'),
    id,
    ...(context ? { context } : {}),
  });
  return deepFreeze({
    title: 'Northwind',
    ...(shared ? { context: shared } : {}),
    scenarios: [scenario('today', today), scenario('plan', plan)],
  });
}

describe('makeOwn', () => {
  it('gives the scenario the value it is judged by, and leaves it with the document', () => {
    expect(makeOwn('plan', 'model')(documentOf({ model: 'advisory', size: 'large' }, undefined))).toEqual(
      documentOf({ model: 'advisory', size: 'large' }, undefined, { model: 'advisory' }),
    );
  });

  it('takes an empty journey for a value', () => {
    expect(makeOwn('plan', 'journey')(documentOf({ journey: [] }, undefined))).toEqual(
      documentOf({ journey: [] }, undefined, { journey: [] }),
    );
  });

  it.each([
    ['what is not stated', 'plan', documentOf({ size: 'large' }, undefined)],
    ['what is its own already', 'plan', documentOf({ model: 'advisory' }, undefined, { model: 'matrixed' })],
    ['a scenario that is gone', 'gone', documentOf({ model: 'advisory' }, undefined)],
  ])('changes nothing for %s', (_what, id, document) => {
    expect(makeOwn(id, 'model')(document)).toBe(document);
  });
});

describe('shareWithAll', () => {
  it('makes the scenario’s value the document’s, and every scenario follow it', () => {
    const document = documentOf(
      { model: 'advisory' },
      { model: 'one-team', size: 'small' },
      { model: 'matrixed' },
    );
    expect(shareWithAll('plan', 'model')(document)).toEqual(
      documentOf({ model: 'matrixed' }, { size: 'small' }, undefined),
    );
  });

  it('states it for a document that stated nothing', () => {
    expect(shareWithAll('plan', 'journey')(documentOf(undefined, undefined, { journey: [] }))).toEqual(
      documentOf({ journey: [] }, undefined),
    );
  });

  it('lets other scenarios follow also when the value is the document’s already', () => {
    const document = documentOf({ model: 'advisory' }, { model: 'one-team' });
    expect(shareWithAll('plan', 'model')(document)).toEqual(documentOf({ model: 'advisory' }, undefined));
  });

  it.each([
    ['what all share', 'plan', documentOf({ model: 'advisory' }, undefined)],
    ['what is not stated', 'plan', documentOf({ size: 'large' }, { model: 'advisory' })],
    ['a scenario that is gone', 'gone', documentOf({ model: 'advisory' }, { model: 'one-team' })],
  ])('changes nothing for %s', (_what, id, document) => {
    expect(shareWithAll(id, 'model')(document)).toBe(document);
  });
});
