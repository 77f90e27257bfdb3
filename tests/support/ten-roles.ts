import type { ChartDocument } from '../../src/chart/chart.ts';
import { indexOrg } from '../../src/chart/org-index.ts';
import { expect } from './network.ts';

export const CHIEF = 'Chief Executive Officer';
export const CUSTOMER = 'Chief Customer Officer';
export const MARKETING = 'Chief Marketing Officer';
export const OPERATIONS = 'Chief Operating Officer';

/** Every boss with its reports: a chart of ten roles, all of them usual ones. */
export const TEN_ROLES: readonly (readonly [boss: string, reports: readonly string[]])[] = [
  [CHIEF, [CUSTOMER, MARKETING, OPERATIONS]],
  [CUSTOMER, ['Head of Customer Service', 'Head of Customer Insight', 'Head of Complaints']],
  [MARKETING, ['Head of Brand']],
  [OPERATIONS, ['Head of Logistics', 'Head of Stores']],
];

/** A document holds the ten roles, in their order, and nothing else. */
export function expectTenRoles({ scenarios: [scenario] }: ChartDocument): void {
  const org = indexOrg(scenario);
  const drawn = org.roles.map(({ id, title }) => [title, org.reports(id).map((report) => report.title)]);
  expect(drawn.filter(([, reports]) => reports?.length !== 0)).toEqual(
    expect.arrayContaining([...TEN_ROLES]),
  );
  expect(org.roles).toHaveLength(10);
}
