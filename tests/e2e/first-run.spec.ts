import type { Page } from '@playwright/test';
import { AT_LENGTH } from '../support/at-length.ts';
import { boxOf, card, drag, hold, message, paletteRole } from '../support/gestures.ts';
import { holdBack } from '../support/held-back.ts';
import { expect, test } from '../support/network.ts';
import { ONE_FILE } from '../support/one-file.ts';
import { giveFile, openApp, openChart } from '../support/opening.ts';
import { bytesOf, downloadOf } from '../support/saving.ts';
import { twoScenarios } from '../support/two-scenarios.ts';

const main = (page: Page) => page.getByRole('main', { name: 'Chart' });
const way = (page: Page, name: string) => main(page).getByRole('region', { name, exact: true });
const example = (page: Page) => page.getByRole('button', { name: /^Open the example/ });
const templates = (page: Page) => way(page, 'Templates to start from').locator('[data-card]');
const help = (page: Page) => page.getByRole('dialog', { name: 'Help' });
const steps = (page: Page) => page.getByRole('region', { name: 'Scenarios' }).getByText(/^Step \d of 3: /);
const title = (page: Page) => page.getByRole('textbox', { name: 'Title of the chart' });

test(
  'a stranger sees what it finds before drawing anything, and opens that very chart',
  ONE_FILE,
  async ({ page }) => {
    await openApp(page);
    await expect(way(page, 'Continue')).toHaveCount(0);
    await expect(example(page)).toContainText('Chief Marketing Officer can overrule Chief Customer Officer');
    await expect(example(page)).toHaveAccessibleDescription(/^Critical: .*And 6 more findings/);
    await page.mouse.move(600, 400);
    // With the rules comes the whole picture, its words and marks in it.
    await expect(example(page).locator('svg text').first()).toBeAttached();
    await example(page).click();
    await expect(card(page, 'Chief Customer Officer')).toBeVisible();
    await expect(title(page)).toHaveValue('Customer experience under marketing');
    await page.keyboard.press('F8');
    await expect(page.getByRole('button', { expanded: true, name: /^Critical: / })).toBeVisible();
  },
);

test('it says whose it is, and shows what it finds without scrolling, on a projector too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openApp(page);
  await expect(main(page).getByText('Reportline', { exact: true })).toBeVisible();
  const { y } = await boxOf(example(page));
  expect(y).toBeLessThan(400);
});

test('every template stands there in small, one stop of the Tab key, and opens', async ({ page }) => {
  await openApp(page);
  await expect(templates(page)).toHaveCount(13);
  for (const one of await templates(page).all()) await expect(one.locator('svg').first()).toBeAttached();
  await expect(
    way(page, 'Templates to start from').getByRole('button', { name: 'Title without teeth' }),
  ).toHaveAccessibleDescription(/^2 critical, 5 warnings, 3 to consider\. A chief officer/);

  await example(page).focus();
  await page.keyboard.press('Tab');
  await expect(templates(page).first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(templates(page).nth(5)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(main(page).getByRole('button', { name: 'Open it: northwind-staff.csv' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(templates(page).nth(5)).toBeFocused();
  await page.keyboard.press('End');
  await expect(templates(page).last()).toBeFocused();
  await expect(templates(page).last()).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveValue('Contact centre under the CIO');
  await expect(card(page, 'Chief Information Officer')).toBeVisible();
});

test('a blank chart begins with a role of one’s own', async ({ page }) => {
  await openApp(page);
  await main(page).getByRole('button', { name: 'Blank chart' }).click();
  await expect(main(page).getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Head of Everything');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Head of Everything')).toBeVisible();
});

test('a role dropped anywhere on it makes the chart, wherever one has scrolled to', async ({ page }) => {
  await openApp(page);
  await expect(templates(page).last()).toBeAttached();
  await templates(page).last().scrollIntoViewIfNeeded();
  await hold(page, paletteRole(page, 'Chief Executive Officer'), templates(page).last());
  await expect(page.getByText('Drop: stands on its own')).toBeVisible();
  await page.mouse.up();
  await expect(card(page, 'Chief Executive Officer')).toBeVisible();
  await expect(way(page, 'Templates to start from')).toHaveCount(0);
});

test('nothing moves when the rest of it comes', async ({ page }) => {
  const letGo = await holdBack(page, /start-gallery-[^/]*\.js$/);
  await openApp(page);
  const heading = page.getByRole('heading', { name: 'Drag a role here to begin' });
  await expect(heading).toBeVisible();
  const before = await boxOf(heading);
  await expect(example(page)).toHaveCount(0);
  letGo();
  await expect(example(page)).toBeVisible();
  expect(await boxOf(heading)).toEqual(before);
  const first = await boxOf(example(page));
  await page.mouse.move(600, 400);
  await expect(example(page).locator('svg text').first()).toBeAttached();
  expect(await boxOf(example(page))).toEqual(first);
});

test('what was drawn before is there to go on with', async ({ page }) => {
  await openChart(page, 'Chief Executive Officer\n  Head of Logistics\n');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'New chart' }).click();
  const recent = way(page, 'Continue').getByRole('button', { name: 'Go on with Northwind' });
  await expect(recent).toHaveAccessibleDescription(/^2 roles · just now$/);
  await expect(recent.locator('svg path')).not.toHaveCount(0);

  await way(page, 'Continue').getByRole('button', { name: 'All charts on this computer' }).click();
  const library = page.getByRole('dialog', { name: 'Charts on this computer' });
  await library.getByRole('button', { name: 'Rename Northwind' }).click();
  await library.getByRole('textbox', { name: 'Title of the chart' }).fill('Southwind');
  await page.keyboard.press('Enter');
  await expect(library.getByRole('button', { name: 'Open Southwind' })).toBeVisible();
  await page.keyboard.press('Escape');
  await way(page, 'Continue').getByRole('button', { name: 'Go on with Southwind' }).click();
  await expect(card(page, 'Head of Logistics')).toBeVisible();
});

test('a sample table is downloaded, or opened in the import window', ONE_FILE, async ({ page }) => {
  await openApp(page);
  const download = await downloadOf(page, () =>
    main(page).getByRole('button', { name: 'Download northwind-staff-next-year.csv' }).click(),
  );
  expect(download.suggestedFilename()).toBe('northwind-staff-next-year.csv');
  expect(new TextDecoder().decode(await bytesOf(download))).toMatch(/^Employee ID,Name,Job title/);
  await expect(message(page)).toContainText('Saved northwind-staff-next-year.csv in your downloads.');

  await main(page).getByRole('button', { name: 'Open it: northwind-staff.csv' }).click();
  const window = page.getByRole('dialog', { name: 'Import northwind-staff.csv' });
  await expect(window).toContainText('One has no boss yet');
  await window.getByRole('button', { name: /^Import/ }).click();
  await expect(message(page)).toContainText('47 rows became 47 roles');
});

test('the hint follows three steps, covers no card, and is gone for good after the last', async ({
  page,
}) => {
  await openApp(page);
  await expect(steps(page)).toHaveText(/^Step 1 of 3: Add a role\./);
  await drag(page, paletteRole(page, 'Chief Executive Officer'), main(page));
  await expect(steps(page)).toHaveText(/^Step 2 of 3: Put it under its boss\./);
  await drag(page, paletteRole(page, 'Chief Marketing Officer'), card(page, 'Chief Executive Officer'));
  await expect(steps(page)).toHaveText(/^Step 3 of 3: Draw on until a mark shows\./);
  await drag(page, paletteRole(page, 'Chief Customer Officer'), card(page, 'Chief Marketing Officer'));
  await expect(steps(page)).toHaveText(/^Step 3 of 3: Read what it says\./);
  const chart = await boxOf(main(page));
  const hint = await boxOf(page.getByRole('button', { name: 'Hide these steps for good' }));
  expect(hint.y).toBeGreaterThanOrEqual(chart.y + chart.height);

  await page.keyboard.press('F8');
  await expect(page.getByRole('button', { expanded: true, name: /^Critical: / })).toBeVisible();
  await expect(steps(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'New chart' }).click();
  await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();
  await expect(steps(page)).toHaveCount(0);
});

test('the hint is put away for good, and help brings it back', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Hide these steps for good' }).press('Enter');
  await expect(steps(page)).toHaveCount(0);
  await expect(page.locator('body')).not.toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();
  await expect(steps(page)).toHaveCount(0);

  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await help(page).getByRole('button', { name: 'Show these steps below the chart' }).click();
  await expect(help(page)).toHaveCount(0);
  await expect(steps(page)).toHaveText(/^Step 1 of 3/);
});

test('where there is no place for the hint, help says why and leaves it put away', async ({ page }) => {
  await openChart(page, twoScenarios());
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  const again = help(page).getByRole('button', { name: 'Show these steps below the chart' });
  await expect(again).toBeFocused();
  await expect(again).toHaveAccessibleDescription(/^They show below a chart of one scenario/);
  await expect(again).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(help(page)).toBeVisible();
});

test('once everything is erased, the hint begins again', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Hide these steps for good' }).click();
  await expect(steps(page)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+O');
  await page.getByRole('button', { name: /^Erase everything on this computer/ }).click();
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(steps(page)).toHaveText(/^Step 1 of 3/);
});

test('an empty chart that can only be looked at says why, and what can be done instead', async ({ page }) => {
  await openApp(page);
  const chart = { format: 'reportline', version: 7, title: 'Northwind', scenarios: [], holograms: true };
  await giveFile(page, 'newer.reportline.json', JSON.stringify(chart));
  await expect(main(page).getByRole('heading', { name: 'Nobody has drawn anything here yet' })).toBeVisible();
  await expect(main(page)).toContainText('made by a newer version of Reportline');
  await expect(main(page).getByRole('button', { name: /^Add a/ })).toHaveCount(0);
  for (const [tab, words] of [
    [/^Role$/, 'None is drawn.'],
    [/^Problems/, 'nothing to judge'],
    [/^Structure$/, 'No role is drawn.'],
    [/^Outline$/, 'can only be looked at here'],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tabpanel').filter({ hasText: words })).toBeVisible();
  }
  await main(page).getByRole('button', { name: 'New chart' }).click();
  await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();
});

test('an empty chart of another tab can be edited here instead', AT_LENGTH, async ({ page, context }) => {
  await openChart(page, 'Chief Executive Officer\n');
  await card(page, 'Chief Executive Officer').click();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  const second = await context.newPage();
  await second.goto('./');
  await expect(
    main(second).getByRole('heading', { name: 'Nobody has drawn anything here yet' }),
  ).toBeVisible();
  await main(second).getByRole('button', { name: 'Edit here instead' }).click();
  await expect(second.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();
});

test('a chart somebody has worked on shows no hint', async ({ page }) => {
  await openChart(page, 'Chief Executive Officer\n  Head of Logistics\n');
  await expect(card(page, 'Head of Logistics')).toBeVisible();
  await expect(steps(page)).toHaveCount(0);
});

test('help leads to keys, commands and rules, and says which version this is', async ({ page }) => {
  await openApp(page);
  const opener = page.getByRole('button', { name: 'Help', exact: true });
  for (const [name, window] of [
    ['Keyboard shortcuts ?', 'Keyboard shortcuts'],
    ['All commands Ctrl+K', 'Commands'],
    ['Rule book Alt+R', 'Rule book'],
  ] as const) {
    await opener.click();
    await help(page).getByRole('button', { name }).click();
    await expect(page.getByRole('dialog', { name: window })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await opener.press('Enter');
  await expect(help(page)).toContainText(/Version \d+\.\d+\.\d+\./);
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('where the toolbar has no room, help stands in the menu', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openApp(page);
  await expect(page.getByRole('button', { name: 'Help', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Help' }).click();
  await expect(help(page).getByRole('heading', { name: 'The first minute' })).toBeVisible();
});

test.describe('without the gallery', () => {
  test.use({ expectedProblems: [/ERR_FAILED|Failed to fetch dynamically imported module/] });

  test('a chart can be begun all the same', async ({ page }) => {
    await page.route(/start-gallery-[^/]*\.js$/, (route) => route.abort());
    await openApp(page);
    await expect(message(page)).toContainText('The list of charts to start from could not be opened');
    await drag(page, paletteRole(page, 'Chief Executive Officer'), main(page));
    await expect(card(page, 'Chief Executive Officer')).toBeVisible();
  });
});

test('what is empty says what to do next', async ({ page }) => {
  await openApp(page);
  const detail = (name: string) =>
    page.getByRole('tablist', { name: 'Details' }).getByRole('tab', { name, exact: true });
  const panel = page.getByRole('tabpanel');
  await detail('Role').click();
  await expect(panel.getByRole('heading', { name: 'No role yet' })).toBeVisible();
  await detail('Structure').click();
  await expect(panel.getByRole('heading', { name: 'Nothing to measure yet' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find a role in the palette' }).fill('Wizard');
  await page.getByRole('button', { name: 'Add “Wizard”' }).click();
  await expect(card(page, 'Wizard')).toBeVisible();
  await expect(page.getByText('Saved on this computer')).toBeVisible();

  await page.keyboard.press('Control+Shift+O');
  const library = page.getByRole('dialog', { name: 'Charts on this computer' });
  await library.getByRole('button', { name: 'Versions of Untitled chart' }).click();
  await expect(library).toContainText('There is no earlier version yet.');
});
