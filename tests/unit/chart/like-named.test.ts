import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/chart/chart.ts';
import { likeNamed } from '../../../src/chart/like-named.ts';

const BOTH: readonly (keyof Role)[] = ['title', 'person'];

describe('two roles of one id are alike by name', () => {
  const role = (title: string, person?: string): Role => ({ id: '1', title, ...(person && { person }) });

  it.each([
    ['the same title', role('Head of Sales', 'Ada'), role(' head of sales', 'Bo'), BOTH, true],
    ['the same holder', role('CMO', 'José Díaz'), role('Head of Brand', 'Jose Diaz'), BOTH, true],
    ['neither', role('CMO', 'Ada'), role('Fahrer', 'Bo'), BOTH, false],
    ['no holder in either', role('CMO'), role('Fahrer'), BOTH, false],
    ['a title that was never told', role('CMO', 'Ada'), role('CMO', 'Bo'), ['person'], false],
    ['a holder who was never told', role('CMO', 'Ada'), role('Fahrer', 'Ada'), ['title'], false],
    ['nothing that is told', role('CMO', 'Ada'), role('Fahrer', 'Bo'), [], true],
  ] as const)('with %s', (_what, before, after, fields, isAlike) => {
    expect(likeNamed(before, after, { fields: new Set(fields) })).toBe(isAlike);
  });
});
