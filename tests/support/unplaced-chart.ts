import type { Locator, Page } from '@playwright/test';
import type { ChartDocument, Role } from '../../src/chart/chart.ts';
import { documentOf } from './opening.ts';

const { title, scenarios } = documentOf(
  `Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  Chief Operating Officer (Priya Raman) [executive, id: coo]
    Head of Logistics [id: logistics]
Chief Customer Officer (Jun Park) [executive, id: cco]
  Head of Customer Service [id: service]
  Head of Insight [id: insight]
Regional Manager North [id: north]
Regional Manager South [id: south]
Press Officer [id: press]
`,
  'Imported',
);

const NAMED: ReadonlyMap<string, string> = new Map([
  ['north', 'JCP2'],
  ['south', 'JCP2'],
  ['press', 'Head of Communications'],
]);

function withExtra(role: Role): Role {
  const named = NAMED.get(role.id);
  return named === undefined ? role : { ...role, extra: new Map([['Reports to', named]]) };
}

/** As an import leaves it: a top, a branch and three roles without a boss, who name two managers the table lacks. */
export const UNPLACED_CHART: ChartDocument = {
  title,
  scenarios: [
    {
      ...scenarios[0],
      roles: scenarios[0].roles.map(withExtra),
      table: {
        columns: [
          { name: 'Title', is: 'title' },
          { name: 'Reports to', is: 'manager' },
        ],
      },
    },
  ],
};

export const leftTab = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('tablist', { name: 'Roles and outline' }).getByRole('tab', { name });
export const tray = (page: Page): Locator => page.getByRole('grid', { name: 'Roles without a boss' });
export const trayRow = (page: Page, name: string): Locator =>
  tray(page).getByRole('button', { name: new RegExp(`^${name},`) });
