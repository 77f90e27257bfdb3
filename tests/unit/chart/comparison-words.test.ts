import { describe, expect, it } from 'vitest';
import type { Role, Scenario } from '../../../src/chart/chart.ts';
import { compareScenarios } from '../../../src/chart/compare.ts';
import { comparisonWords } from '../../../src/chart/comparison-words.ts';
import { moveRole } from '../../../src/chart/edits/move-role.ts';
import { reorderRole } from '../../../src/chart/edits/reorder-role.ts';
import { scenarioOf } from '../../support/scenarios.ts';

const BEFORE = scenarioOf('ceo > cmo, coo; cmo > brand, cx; coo ..> cx: care');
const words = (after: Scenario, before = BEFORE) => comparisonWords(compareScenarios(before, after));
const more: readonly Role[] = Array.from({ length: 1_000 }, (_, at) => ({ id: `n${at}`, title: 'Agent' }));

describe('the words of a comparison', () => {
  it.each([
    ['nothing is different', BEFORE],
    ['1 role with another boss', moveRole('cx', 'coo')(BEFORE)],
    ['1 team in another order', reorderRole('coo', -1)(BEFORE)],
    ['1,000 roles added', { ...BEFORE, roles: [...BEFORE.roles, ...more] }],
    ['1 dotted line gone', { ...BEFORE, lines: BEFORE.lines.filter(({ kind }) => kind === 'solid') }],
    [
      '1 dotted line changed',
      { ...BEFORE, lines: BEFORE.lines.map((line) => (line.purpose ? { ...line, purpose: 'x' } : line)) },
    ],
    ['5 roles changed', { ...BEFORE, roles: BEFORE.roles.map((role) => ({ ...role, note: 'x' })) }],
    [
      '5 roles changed in 10 fields',
      {
        ...BEFORE,
        roles: BEFORE.roles.map((role) => ({ ...role, note: 'x', extra: new Map([['Site', 'A']]) })),
      },
    ],
    [
      '2 roles added, 3 gone, 1 with another boss, 2 changed, 1 dotted line gone',
      scenarioOf('ceo; coo > new, other', { roles: { ceo: { note: 'x' }, coo: { note: 'y' } } }),
    ],
  ])('are “%s”', (sentence, after) => {
    expect(words(after)).toBe(sentence);
  });
});
