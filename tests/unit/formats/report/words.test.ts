import { describe, expect, it } from 'vitest';
import { decisionWords } from '../../../../src/formats/report/words.ts';

const decision = { rule: 'orphan-role', roles: [], about: [] };

describe('decisionWords', () => {
  it.each([
    [{ kind: 'accepted', reason: 'Ours', on: '2026-11-22' }, 'Accepted on 2026-11-22: “Ours”'],
    [{ kind: 'accepted', reason: '' }, 'Accepted'],
    [
      { kind: 'not-applicable', reason: 'No board', on: '2026-11-22' },
      'Does not apply here (2026-11-22): “No board”',
    ],
    [{ kind: 'not-applicable', reason: '' }, 'Does not apply here'],
  ] as const)('%j', (said, words) => {
    expect(decisionWords({ ...decision, ...said })).toBe(words);
  });
});
