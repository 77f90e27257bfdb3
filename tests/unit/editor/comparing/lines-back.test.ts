import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../../src/chart/changes-between.ts';
import { linesBackWith } from '../../../../src/editor/comparing/lines-back.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const source = scenarioOf('ceo > a, b, d, e; a ..> d; d ..> e; a ..> b');

function back(target: string, ...ids: readonly string[]) {
  const chart = scenarioOf(target);
  const changes = changesBetween(chart, source);
  const coming = changes.filter((change) => change.kind === 'added' && ids.includes(change.role.id));
  const keys = linesBackWith(chart, source, coming);
  return changes.flatMap((change) =>
    change.kind === 'line' && keys.includes(change.key)
      ? [`${change.line.manager} ${change.line.report}`]
      : [],
  );
}

describe('linesBackWith', () => {
  it('finds the lines to who is there, and no other', () => {
    expect(back('ceo > a, b', 'd')).toEqual(['a d']);
    expect(back('ceo > a, b, e', 'd')).toEqual(['a d', 'd e']);
  });

  it('finds those between two who come back together', () => {
    expect(back('ceo > a, b', 'd', 'e')).toEqual(['a d', 'd e']);
  });

  it('finds nothing where nobody comes back', () => {
    expect(back('ceo > a, b')).toEqual([]);
  });
});
