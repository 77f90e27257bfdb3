import { LIGHT } from '../../src/layout/theme.ts';
import type { Page } from '@playwright/test';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';
import { paintedPixels } from '../support/painted-pixels.ts';

const CHART = `Chief Executive Officer [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
    Chief Customer Officer [executive, accountable: cx, id: cco]
  Chief Financial Officer [vacant, id: cfo]
  Chief Operating Officer [vacant, id: coo]
Head of Sales [id: sales]
`;

const problems = (page: Page) => page.getByRole('region', { name: 'Problems' });
const filter = (page: Page) => problems(page).getByRole('searchbox', { name: 'Filter findings' });
const grouping = (page: Page) => problems(page).getByRole('combobox', { name: 'Group the findings' });
const severity = (page: Page, name: RegExp) =>
  problems(page).getByRole('toolbar', { name: 'Only these findings' }).getByRole('button', { name });
/** The headlines of the list, in its order. */
const heads = (page: Page) => problems(page).getByRole('button', { name: /^(Critical|Warning|Consider): / });
const repair = (page: Page) =>
  problems(page)
    .getByRole('button', { name: /^Move Chief Customer Officer under/ })
    .first();
const open = (page: Page) => problems(page).getByRole('button', { expanded: true });

/** How many findings the tab counts. */
async function all(page: Page): Promise<number> {
  const tab = await page.getByRole('tab', { name: /^Problems \d+$/ }).textContent();
  return Number(tab?.match(/\d+/)?.[0]);
}

test('the list is filtered by severity and by words, and always says how much of it is shown', async ({
  page,
}) => {
  await openChart(page, CHART);
  const count = await all(page);
  await expect(heads(page)).toHaveCount(count);
  const warnings = severity(page, /warnings?$/);
  const number = Number((await warnings.textContent())?.match(/\d+/)?.[0]);
  await warnings.click();
  await expect(warnings).toHaveAttribute('aria-pressed', 'true');
  await expect(heads(page)).toHaveCount(number);
  await expect(problems(page)).toContainText(`${number} of ${count} shown`);

  await filter(page).fill('vacant');
  await expect(heads(page)).toHaveCount(2);
  await expect(problems(page)).toContainText(`2 of ${count} shown`);
  await expect(page.getByRole('tab', { name: `Problems ${count}` })).toBeVisible();

  await filter(page).fill('elephants');
  await expect(problems(page)).toContainText('No finding fits the filter');
  await problems(page).getByRole('button', { name: 'Show all', exact: true }).click();
  await expect(filter(page)).toBeFocused();
  await expect(warnings).toHaveAttribute('aria-pressed', 'false');
  await expect(heads(page)).toHaveCount(count);
});

test('Escape empties the filter and leaves the selection alone', async ({ page }) => {
  await openChart(page, CHART);
  await heads(page).first().click();
  await filter(page).fill('vacant');
  await page.keyboard.press('Escape');
  await expect(filter(page)).toHaveValue('');
  await expect(filter(page)).toBeFocused();
  await expect(open(page)).toHaveCount(1);
});

test('the list is grouped by rule and by role, under headings that count', async ({ page }) => {
  await openChart(page, CHART);
  const count = await all(page);
  await grouping(page).selectOption({ label: 'By rule' });
  const vacant = problems(page).getByRole('region', { name: /^Key role vacant/ });
  await expect(vacant.getByRole('heading')).toHaveText('Key role vacant2');
  await expect(vacant.getByRole('listitem')).toHaveCount(2);
  await expect(heads(page)).toHaveCount(count);

  await grouping(page).selectOption({ label: 'By role' });
  await expect(problems(page).getByRole('region', { name: /^Chief Financial Officer/ })).toContainText(
    'vacant',
  );
  await expect(heads(page)).toHaveCount(count);
});

test('F8 goes through what is listed, in the order of the list, and back', async ({ page }) => {
  await openChart(page, CHART);
  await grouping(page).selectOption({ label: 'By role' });
  await severity(page, /warnings?$/).click();
  const listed = await heads(page).allTextContents();
  expect(listed.length).toBeGreaterThan(2);
  for (const head of listed) {
    await page.keyboard.press('F8');
    await expect(open(page)).toHaveText(head);
  }
  await page.keyboard.press('F8');
  await expect(open(page)).toHaveText(listed[0] ?? '');
  await page.keyboard.press('Shift+F8');
  await expect(open(page)).toHaveText(listed.at(-1) ?? '');
});

test('F8 takes the keyboard to the finding from anywhere, and Escape gives it to the card it is about', async ({
  page,
}) => {
  const { keyboard } = page;
  await openChart(page, CHART);
  const [first = '', second = ''] = await heads(page).allTextContents();
  const about = card(page, 'Chief Customer Officer');
  const inPalette = page.getByRole('navigation', { name: 'Role palette' }).getByRole('button').first();
  const inTitle = page.getByRole('textbox', { name: 'Title of the chart' });
  for (const place of [inPalette, inTitle, card(page, 'Head of Sales')]) {
    // Another tab stands in the place of the findings.
    await page.getByRole('tab', { name: 'Chart', exact: true }).click();
    await place.focus();
    await keyboard.press('F8');
    await expect(open(page)).toHaveText(first);
    await expect(open(page)).toBeFocused();
    await keyboard.press('F8');
    await expect(open(page)).toHaveText(second);
    await expect(open(page)).toBeFocused();
    await keyboard.press('Shift+F8');
    await expect(open(page)).toHaveText(first);
    await expect(repair(page)).toBeVisible();
    await keyboard.press('Tab');
    await expect(repair(page)).toBeFocused();
    await keyboard.press('Escape');
    await expect(about).toBeFocused();
    await expect(about).toHaveAttribute('aria-pressed', 'true');

    // It is open already, and Enter is about it and no longer about what had the keyboard before.
    await place.focus();
    await keyboard.press('Shift+F8');
    await keyboard.press('F8');
    await expect(open(page)).toBeFocused();
    await keyboard.press('Enter');
    await expect(open(page)).toHaveCount(0);
    await keyboard.press('Escape');
    await expect(about).toBeFocused();
  }
  await expect(page.getByRole('main').locator('[data-role]')).toHaveCount(6);
});

test('in a narrow window F8 shows the finding, and Escape the card it is about', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 800 });
  await openChart(page, CHART);
  // A chart that is opened again begins with the outline.
  await page.reload();
  await page.getByRole('treeitem', { name: /^Head of Sales/ }).focus();
  await page.keyboard.press('F8');
  await expect(open(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Chief Customer Officer')).toBeFocused();
});

test('the next question has the keyboard when one was answered', async ({ page }) => {
  await openChart(page, CHART.replace(', board', ''));
  const questions = page.getByRole('region', { name: 'Open questions' });
  await questions.getByRole('button', { name: 'None of these' }).first().press('Enter');
  await expect(questions).toContainText('Answered: None of these.');
  const focused = questions.getByRole('listitem').filter({ has: page.locator(':focus') });
  await expect(focused).toHaveCount(1);
});

test('a badge on a card opens its finding, though the filter hid it', async ({ page }) => {
  await openChart(page, CHART);
  await filter(page).fill('elephants');
  await expect(problems(page)).toContainText('No finding fits the filter');
  await page
    .getByRole('main')
    .getByRole('button', { name: /findings?: show$/ })
    .first()
    .click();
  await expect(open(page)).toHaveCount(1);
  await expect(filter(page)).toHaveValue('');
});

test('what can wait stays as a person left it, whatever is repaired', async ({ page }) => {
  await openChart(
    page,
    `Chief Executive Officer [executive, board]
  Chief Marketing Officer [executive]
    Chief Customer Officer [executive]
`,
  );
  await heads(page).filter({ hasText: 'Customer experience under Marketing' }).click();
  // What would come and go is on the chart while the repair is pointed at.
  const { added, removed } = LIGHT.change;
  const seen = async () =>
    [await paintedPixels(page, added), await paintedPixels(page, removed)].map(Boolean);
  expect(await seen()).toEqual([false, false]);
  await repair(page).hover();
  await expect.poll(seen).toEqual([true, true]);
  await filter(page).hover();
  await expect.poll(seen).toEqual([false, false]);
  await repair(page).click();
  await expect(problems(page)).toContainText('Nothing pressing');
  expect(await seen()).toEqual([false, false]);
  const later = problems(page).getByText(/^2 findings can wait/);
  await expect(later).toBeVisible();
  await expect(heads(page).filter({ visible: true })).toHaveCount(0);
  await later.click();
  await expect(heads(page).filter({ visible: true })).toHaveCount(2);
  await page.getByRole('tab', { name: 'Chart', exact: true }).click();
  await page.getByRole('tab', { name: /^Problems/ }).click();
  await expect(heads(page).filter({ visible: true })).toHaveCount(2);
  await later.click();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expect(later).toBeVisible();
  await expect(heads(page).filter({ visible: true })).toHaveCount(0);
});

test('what can wait while a chart is being started still waits', async ({ page }) => {
  await openChart(page, 'Chief Executive Officer\n  Head of Sales\n  Head of Sales\n');
  await expect(
    problems(page).getByText('One more finding can wait until there is more of the chart'),
  ).toBeVisible();
  await expect(heads(page)).toHaveCount(1);
  await filter(page).fill('title');
  await expect(problems(page)).toContainText('1 of 2 shown');
  await expect(heads(page)).toContainText('Same title twice');
});
