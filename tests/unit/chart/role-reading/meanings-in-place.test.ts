import { expect, test } from 'vitest';
import type { Role } from '../../../../src/chart/chart.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { meaningsInPlace } from '../../../../src/chart/role-reading/meanings-in-place.ts';

const first = (role: Omit<Role, 'id' | 'title'>, reports: readonly string[], solid = true) => {
  const cco: Role = { id: 'cco', title: 'CCO', ...role };
  const org = indexOrg({
    id: 's',
    name: 'Chart',
    roles: [cco, ...reports.map((title, i) => ({ id: `r${i}`, title }))],
    lines: reports.map((_, i) => ({
      manager: 'cco',
      report: `r${i}`,
      kind: solid ? ('solid' as const) : ('dotted' as const),
    })),
  });
  return meaningsInPlace(org, cco, 'CCO', 'financial-services')[0]?.word;
};

test('a bare abbreviation is guessed from its department, then its direct reports, then the industry', () => {
  expect(first({}, [])).toBe('Compliance');
  expect(first({}, ['Head of Contact Centre'])).toBe('Customer');
  expect(first({}, ['Head of Internal Audit', 'Baker'])).toBe('Compliance');
  expect(first({ department: 'Commercial' }, ['Head of Contact Centre'])).toBe('Commercial');
});

test('a dotted line to a team makes nobody its chief', () => {
  expect(first({}, ['Head of Contact Centre'], false)).toBe('Compliance');
});
