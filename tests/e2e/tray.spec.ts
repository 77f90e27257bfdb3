import type { Page } from '@playwright/test';
import type { ChartDocument, Scenario } from '../../src/chart/chart.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { choices, field } from '../support/goal-list.ts';
import { card, drag, hold } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { reportsOf, savedDocument } from '../support/saving.ts';
import { leftTab, tray, trayRow, UNPLACED_CHART } from '../support/unplaced-chart.ts';

const CHIEF = 'Chief Executive Officer';
const CUSTOMER = 'Chief Customer Officer';

async function openTray(page: Page, chart: ChartDocument = UNPLACED_CHART): Promise<void> {
  await openChart(page, chart);
  await leftTab(page, /^Unplaced/).click();
  await expect(tray(page)).toBeVisible();
}

const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const extraOf = ({ scenarios: [{ roles }] }: ChartDocument, id: string) =>
  roles.find((role) => role.id === id)?.extra?.get('Reports to');

test('roles without a boss are worked off by keyboard, one after the other', async ({ page }) => {
  await openChart(page, UNPLACED_CHART);
  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('heading', { name: '4 roles without a boss' })).toBeVisible();
  await trayRow(page, CUSTOMER).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: `Move ${CUSTOMER} to…` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, 'New boss')).toBeFocused();
  await page.keyboard.type('chief exec');
  await expect(choices(page).first()).toContainText(CHIEF);
  await page.keyboard.press('Enter');
  // A head with a team may go alone; the branch is offered first.
  await page.keyboard.press('Enter');
  await expect(card(page, CUSTOMER)).toHaveAccessibleName(new RegExp(`reports to ${CHIEF}`));
  await expect(page.getByRole('button', { name: 'Move Regional Manager North to…' })).toBeFocused();
  await expect(page.getByRole('heading', { name: '3 roles without a boss' })).toBeVisible();

  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Move Regional Manager South to…' })).toBeFocused();
  await expect(card(page, 'Regional Manager South')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Alt+m');
  await expect(page.getByRole('dialog', { name: 'Move Regional Manager South to…' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Move Regional Manager South to…' })).toBeFocused();

  await undo(page).click();
  await expect(page.getByRole('heading', { name: '4 roles without a boss' })).toBeVisible();
});

test('a key for a role means the row that has the keyboard, and not the role placed before', async ({
  page,
}) => {
  await openTray(page);
  await trayRow(page, 'Regional Manager North').click();
  await page.keyboard.press('Alt+m');
  await expect(field(page, 'New boss')).toBeFocused();
  await page.keyboard.type('operating');
  await expect(choices(page).first()).toContainText('Chief Operating Officer');
  await page.keyboard.press('Enter');
  await expect(trayRow(page, 'Regional Manager South')).toBeFocused();
  await expect(card(page, 'Regional Manager North')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Alt+m');
  await expect(page.getByRole('dialog', { name: 'Move Regional Manager South to…' })).toBeVisible();
});

test('a row is dragged onto its boss, with the forecast of every drag', async ({ page }) => {
  await openTray(page);
  await hold(page, trayRow(page, CUSTOMER), card(page, CHIEF));
  await expect(page.getByTestId('forecast')).toContainText(`Drop: reports to ${CHIEF}`);
  await page.mouse.up();
  await page
    .getByRole('button', { name: /^The whole branch/ })
    .first()
    .click();
  await expect(card(page, CUSTOMER)).toHaveAccessibleName(new RegExp(`reports to ${CHIEF}`));
  await drag(page, trayRow(page, 'Press Officer'), card(page, 'Head of Insight'));
  await expect(trayRow(page, 'Press Officer')).toHaveCount(0);
  const document = await savedDocument(page);
  expect(reportsOf(document, CHIEF)).toEqual(['Chief Operating Officer', CUSTOMER]);
  expect(reportsOf(document, 'Head of Insight')).toEqual(['Press Officer']);
});

test('the tray and the chart have one selection', async ({ page }) => {
  await openTray(page);
  await trayRow(page, 'Press Officer').click();
  await expect(card(page, 'Press Officer')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('group', { name: 'Role: Press Officer' })).toBeVisible();
  await card(page, CUSTOMER).click();
  await expect(tray(page).getByRole('row', { selected: true })).toHaveAccessibleName(
    /^Chief Customer Officer/,
  );
});

test('the tab is there only while something has no place, and says where it has gone', async ({ page }) => {
  await openChart(page, documentOf(`${CHIEF}\n  Head of Brand\nHead of Sales\n`));
  await expect(leftTab(page, 'Unplaced 1')).toBeVisible();
  await leftTab(page, 'Unplaced 1').click();
  await drag(page, trayRow(page, 'Head of Sales'), card(page, CHIEF));
  await expect(leftTab(page, /^Unplaced/)).toHaveCount(0);
  await expect(page.getByRole('treeitem', { name: /^Head of Sales/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Command or role' })).toBeFocused();
  await page.keyboard.type('roles without a boss');
  await expect(page.getByRole('option', { name: /Show roles without a boss/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test.describe('a manager the table names and does not have', () => {
  test('becomes a role with its title to be typed, and all who name it below', async ({ page }) => {
    await openTray(page);
    await expect(page.getByRole('heading', { name: 'Who are these managers?' })).toBeVisible();
    await page.getByRole('button', { name: 'Make a role: JCP2' }).click();
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('JCP2');
    await page.keyboard.type('Director of Jobcentres');
    await page.keyboard.press('Enter');
    await expect(trayRow(page, 'Director of Jobcentres')).toBeVisible();
    await expect(trayRow(page, 'Regional Manager North')).toHaveCount(0);
    const document = await savedDocument(page);
    expect(document.scenarios[0].roles.at(-1)).toMatchObject({ id: 'JCP2', title: 'Director of Jobcentres' });
    expect(reportsOf(document, 'Director of Jobcentres')).toEqual([
      'Regional Manager North',
      'Regional Manager South',
    ]);
    expect(extraOf(document, 'north')).toBeUndefined();
    // The title was one step, the role with its reports the other.
    await undo(page).click();
    await expect(undo(page)).toHaveAccessibleName(/Undo Make “JCP2” a role above 2 roles/);
    await undo(page).click();
    expect(extraOf(await savedDocument(page), 'north')).toBe('JCP2');
  });

  test('with a name that says what it does needs no title', async ({ page }) => {
    await openTray(page);
    await page.getByRole('button', { name: 'Make a role: Head of Communications' }).click();
    await expect(card(page, 'Head of Communications')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveCount(0);
    expect(reportsOf(await savedDocument(page), 'Head of Communications')).toEqual(['Press Officer']);
  });

  test('is a role that is there already', async ({ page }) => {
    await openTray(page);
    await page.getByRole('button', { name: 'Choose a role…: JCP2' }).click();
    await expect(page.getByRole('dialog', { name: 'Who is “JCP2”?' })).toBeVisible();
    await page.keyboard.type('operating');
    await expect(page.getByTestId('forecast')).toContainText('2 roles report to Chief Operating Officer');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Who is this manager?' })).toBeVisible();
    await expect(undo(page)).toHaveAccessibleName(/Undo Take Chief Operating Officer for “JCP2”/);
    const document = await savedDocument(page);
    expect(reportsOf(document, 'Chief Operating Officer')).toEqual([
      'Head of Logistics',
      'Regional Manager North',
      'Regional Manager South',
    ]);
    expect([extraOf(document, 'north'), extraOf(document, 'press')]).toEqual([
      undefined,
      'Head of Communications',
    ]);
  });

  test('is left as it is, kept with the file, and asked for again', async ({ page }) => {
    await openTray(page);
    await page.getByRole('button', { name: 'Leave it: JCP2' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Leave it: Head of Communications' })).toBeFocused();
    const document = await savedDocument(page);
    expect(document.scenarios[0].table?.left).toEqual(['JCP2']);
    await openTray(page, document);
    await expect(page.getByRole('button', { name: 'Leave it: JCP2' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Left as they are (1)' }).click();
    await page.getByRole('button', { name: 'Ask again: JCP2' }).click();
    await expect(page.getByRole('button', { name: 'Leave it: JCP2' })).toBeVisible();
    expect((await savedDocument(page)).scenarios[0].table).toEqual(UNPLACED_CHART.scenarios[0].table);
  });
});

test('roles in a circle are placed like any others', async ({ page }) => {
  const [chart] = documentOf(
    `${CHIEF}\n  Head of Brand\nHead of Sales [id: a]\n  Head of Trade [id: b]\n`,
  ).scenarios;
  const lines = [...chart.lines, { manager: 'b', report: 'a', kind: 'solid' as const }];
  await openTray(page, { title: 'Circle', scenarios: [{ ...chart, lines }] });
  await expect(trayRow(page, 'Head of Trade')).toHaveAccessibleName(
    'Head of Trade, branch of 2 roles, in a circle of bosses',
  );
  await trayRow(page, 'Head of Sales').click();
  await page.getByRole('button', { name: 'Move Head of Sales to…' }).click();
  await page.keyboard.type('chief');
  await expect(choices(page).first()).toContainText(CHIEF);
  await page.keyboard.press('Enter');
  await expect(page.getByText('What moves?').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(leftTab(page, /^Unplaced/)).toHaveCount(0);
  expect(reportsOf(await savedDocument(page), CHIEF)).toEqual(['Head of Brand', 'Head of Sales']);
});

test(
  'of thousands of roles those in view are in the page, and the keys reach all',
  AT_LENGTH,
  async ({ page }) => {
    const roles = Array.from({ length: 3_000 }, (_, at) => ({ id: `r${at}`, title: `Role ${at}` }));
    const lines = [{ manager: 'r0', report: 'r1', kind: 'solid' as const }];
    const scenario: Scenario = { id: 's', name: 'S', roles, lines };
    await openTray(page, { title: 'Thousands', scenarios: [scenario] });
    await expect(tray(page)).toHaveAttribute('aria-rowcount', '2998');
    await trayRow(page, 'Role 2').focus();
    await page.keyboard.press('End');
    await expect(trayRow(page, 'Role 2999')).toBeFocused();
    await expect(trayRow(page, 'Role 2999')).toBeInViewport();
    expect(await tray(page).getByRole('row').count()).toBeLessThan(60);
    await page.keyboard.press('Home');
    await expect(trayRow(page, 'Role 2')).toBeFocused();
  },
);

test('on a projector the tab and both columns of the tray are in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openChart(page, UNPLACED_CHART);
  await leftTab(page, 'Unplaced 4').click();
  for (const one of [leftTab(page, 'Roles'), leftTab(page, 'Outline'), leftTab(page, 'Unplaced 4')])
    await expect(one).toBeInViewport({ ratio: 1 });
  await expect(trayRow(page, CUSTOMER)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: `Move ${CUSTOMER} to…` })).toBeInViewport({
    ratio: 1,
  });
});
