import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Line, Scenario } from '../../../../src/chart/chart.ts';
import { indexOrg, type Org } from '../../../../src/chart/org-index.ts';
import { countBelow } from '../../../../src/chart/tops/count-below.ts';

const ids = Array.from({ length: 9 }, (_, i) => `r${String(i)}`);

function chart(count: number, lines: readonly Line[]): Scenario {
  return { id: 's', name: 'S', roles: ids.slice(0, count).map((id) => ({ id, title: id })), lines };
}

test('counts everybody below, wherever branches meet or run in circles', () => {
  const line: fc.Arbitrary<Line> = fc.record({
    manager: fc.constantFrom(...ids),
    report: fc.constantFrom(...ids),
    kind: fc.constant('solid' as const),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 16 }), (lines) => {
      const org = indexOrg(chart(ids.length, lines));
      expect(countBelow(org, org.roles)).toEqual(org.roles.map((role) => org.descendants(role.id).length));
    }),
    { numRuns: 1000 },
  );
});

test('looks once at what many share', () => {
  const lines = ids.slice(0, 6).map((manager): Line => ({ manager, report: 'r6', kind: 'solid' }));
  const org = indexOrg(
    chart(9, [
      ...lines,
      { manager: 'r6', report: 'r7', kind: 'solid' },
      { manager: 'r7', report: 'r8', kind: 'solid' },
    ]),
  );
  let looks = 0;
  const watched: Org = {
    ...org,
    reports: (id) => {
      if (id === 'r7') looks += 1;
      return org.reports(id);
    },
  };
  expect(countBelow(watched, org.roots)).toEqual([3, 3, 3, 3, 3, 3]);
  expect(looks).toBe(1);
});
