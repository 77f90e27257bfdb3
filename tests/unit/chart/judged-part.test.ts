import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/chart/chart.ts';
import { judgedPart } from '../../../src/chart/judged-part.ts';
import { scenarioOf } from '../../support/scenarios.ts';

const CHART = scenarioOf('ceo > cmo, coo');
const DISMISSALS = [
  { rule: 'orphan-role', roles: ['coo'], about: [], kind: 'accepted', reason: 'New' },
] as const;

test('scenarios that are only arranged or called otherwise are judged by the same', () => {
  const other: Scenario = { ...CHART, id: 'plan', name: 'Plan', arrangement: { folded: ['ceo'] } };
  expect(judgedPart(other)).toBe(judgedPart(CHART));
  expect(judgedPart(judgedPart(other))).toBe(judgedPart(CHART));
  expect(judgedPart(other)).not.toHaveProperty('arrangement');
});

test.each<[string, Partial<Scenario>]>([
  ['roles', { roles: [...CHART.roles] }],
  ['lines', { lines: [...CHART.lines] }],
  ['a context', { context: { size: 'small' } }],
  ['dismissals', { dismissals: DISMISSALS }],
])('other %s are judged by themselves, and each time the same', (_, change) => {
  const part = judgedPart({ ...CHART, ...change });
  expect(part).toMatchObject(change);
  expect(part).not.toBe(judgedPart(CHART));
  expect(judgedPart({ ...CHART, ...change, arrangement: { folded: [] } })).toBe(part);
});
