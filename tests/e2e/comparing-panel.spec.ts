import type { Locator, Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { comparedCharts } from '../support/compared-charts.ts';
import {
  bar,
  canvas,
  change,
  changesOf,
  changeTab,
  compare,
  panel,
  showView,
} from '../support/comparison.ts';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { viewOf } from '../support/places.ts';

const scenarioTab = (page: Page, name: string) =>
  page.getByRole('tablist', { name: 'Scenarios' }).getByRole('tab', { name });
const topOf = async (target: Locator) => Math.round((await target.boundingBox())?.y ?? Number.NaN);

function pairOf(today: string, plan: string, more: readonly string[] = []): ChartDocument {
  const scenarios = [today, plan, ...more].map((outline, at) => ({
    ...documentOf(outline).scenarios[0],
    id: ['today', 'plan', 'third'][at] ?? '',
    name: ['Today', 'Proposal', 'Third'][at] ?? '',
  }));
  return { title: 'Northwind', baseline: 'today', scenarios: scenarios as never };
}

/** A team in which every second role gets another holder. */
const longTeam = (person: string, length = 30) =>
  `Chief Executive Officer [id: ceo]\n${Array.from({ length }, (_, at) => `  Clerk ${at + 10} (${person} ${at}) [id: c${at}]\n`).join('')}`;

test('the table says what its signs do, and takes over and back', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  await showView(page, 'List');
  for (const name of ['Take over', 'Take back'])
    await expect(page.getByRole('columnheader', { name, exact: true })).toBeVisible();
  const table = page.getByRole('region', { name: 'Table of changes' });
  await table.getByRole('button', { name: /^Take over into Today: Remove Head of Logistics/ }).click();
  await expect(table.getByRole('button', { name: 'Head of Logistics', exact: true })).toHaveCount(0);
});

test('where nothing is different, the list says so and leads to the scenario to change', async ({ page }) => {
  const outline = 'Chief Executive Officer [id: ceo]\n  Head of Service [id: service]\n';
  await openChart(page, pairOf(outline, outline));
  await compare(page);
  await showView(page, 'List');
  const main = page.getByRole('main', { name: 'Comparison' });
  await expect(main.getByRole('heading', { name: 'Nothing is different' })).toBeVisible();
  await main.getByRole('button', { name: 'Change Proposal' }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect(scenarioTab(page, 'Proposal')).toHaveAttribute('aria-selected', 'true');
});

test('of the figures the essential ones are there, and the rest on request', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  await panel(page).getByRole('tab', { name: 'Figures' }).click();
  await expect(panel(page).getByRole('columnheader', { name: 'Difference' })).toBeVisible();
  await expect(panel(page).getByRole('rowheader')).toHaveText([
    'Roles',
    'Headcount',
    'Vacancies',
    'Layers',
    'Average span',
    'Widest span',
  ]);
  const more = panel(page).getByRole('button', { name: /more figures about teams and spans/ });
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await more.press('Enter');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await expect(panel(page).getByRole('rowheader', { name: 'Managers', exact: true })).toBeVisible();
});

test('the bar is few stops of the Tab key, and arrows lead along its buttons', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  await bar(page).getByRole('combobox', { name: 'Before' }).focus();
  const stops: string[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    const name = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement?.closest('header')) return null;
      return (
        activeElement.ariaLabel ?? activeElement.closest('label')?.textContent ?? activeElement.textContent
      );
    });
    if (name === null) break;
    stops.push(name ?? '');
    await page.keyboard.press('Tab');
  }
  expect(stops, stops.join(' | ')).toHaveLength(4);

  const swap = bar(page).getByRole('button', { name: 'Swap the two scenarios' });
  await swap.focus();
  await page.keyboard.press('End');
  await expect(bar(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(bar(page).getByRole('button', { name: 'Export' })).toBeFocused();
});

test('closed, the comparison leads to the scenario that was worked on, or else to the one chosen in it', async ({
  page,
}) => {
  const outline = 'Chief Executive Officer [id: ceo]\n';
  await openChart(
    page,
    pairOf(outline, `${outline}  Head of Service [id: s]\n`, [`${outline}  Head of Sales [id: x]\n`]),
  );
  await compare(page);
  await bar(page).getByRole('button', { name: 'Swap the two scenarios' }).click();
  await bar(page).getByRole('button', { name: 'Close' }).click();
  await expect(scenarioTab(page, 'Today')).toHaveAttribute('aria-selected', 'true');

  await compare(page);
  await bar(page).getByRole('combobox', { name: 'After' }).selectOption('third');
  await bar(page).getByRole('button', { name: 'Close' }).click();
  await expect(scenarioTab(page, 'Third')).toHaveAttribute('aria-selected', 'true');
  await expect(card(page, 'Head of Sales')).toBeVisible();
});

test('a comparison opens with all that is different in view, whatever was selected', async ({ page }) => {
  await openChart(page, pairOf(longTeam('Ada', 170), longTeam('Bo', 170)));
  const search = page.getByRole('combobox', { name: 'Find in the chart' });
  await search.fill('Clerk 34');
  await search.press('Enter');
  await expect(card(page, 'Clerk 34')).toHaveAttribute('aria-pressed', 'true');
  await compare(page);
  await expect(change(page, 'Changed: Clerk 34')).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(async () => (await viewOf(page)).zoom).toBeLessThan(0.45);
  await expect(page.getByRole('button', { name: /the mini-map$/ })).toHaveCount(0);
});

test('a row that is opened stays where it was pressed, and a selected card’s row is in sight', async ({
  page,
}) => {
  await openChart(page, pairOf(longTeam('Ada'), longTeam('Bo')));
  await card(page, 'Clerk 34').click();
  await compare(page);
  const row = change(page, 'Changed: Clerk 34');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(row).toBeInViewport({ ratio: 1 });
  const tools = await panel(page).getByRole('searchbox', { name: 'Filter the changes' }).boundingBox();
  expect(await topOf(row)).toBeGreaterThan((tools?.y ?? 0) + (tools?.height ?? 0));

  // The one above it closes, and it stays where it is.
  const next = change(page, 'Changed: Clerk 35');
  await next.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const before = await topOf(next);
  await next.click();
  await expect(next).toHaveAttribute('aria-expanded', 'true');
  await expect(row).toHaveAttribute('aria-expanded', 'false');
  expect(await topOf(next)).toBe(before);
  const upper = change(page, 'Changed: Clerk 33');
  const there = await topOf(upper);
  await upper.click();
  await expect(upper).toHaveAttribute('aria-expanded', 'true');
  expect(await topOf(upper)).toBe(there);
});

test('all of a kind are taken over with what they need, which is said before, and the keyboard goes on', async ({
  page,
}) => {
  await openChart(
    page,
    pairOf(
      'Chief Executive Officer [id: ceo]\n  Head of Sales [id: sales]\n  Head of Service [id: service]\n  Head of Press [id: press]\n',
      'Chief Executive Officer [id: ceo]\n  Chief Customer Officer [id: cco]\n    Head of Sales [id: sales]\n    Head of Service (Grace Li) [id: service]\n  Head of Press [id: press]\n',
    ),
  );
  await compare(page);
  const all = panel(page).getByRole('button', { name: 'Take all over into Today: Moved, 2' });
  await expect(all).toHaveAccessibleDescription(
    'What they need comes along: Add Chief Customer Officer under Chief Executive Officer.',
  );
  await all.press('Enter');
  await expect(message(page)).toContainText('Took over 2 moves into “Today”, with 1 other change they need.');
  await expect(changesOf(page, 'Added')).toHaveCount(0);
  await expect(changeTab(page)).toContainText('1');
  await expect(change(page, 'Changed: Head of Service')).toBeFocused();
});

test('all changes are taken over in one step, or those a filter leaves', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  const filter = panel(page).getByRole('searchbox', { name: 'Filter the changes' });
  await filter.fill('chief customer');
  await expect(panel(page).getByRole('heading', { name: /^All that are listed/ })).toBeVisible();
  await filter.fill('');
  await panel(page).getByRole('button', { name: 'Take all over into Today: 7', exact: true }).click();
  await expect(panel(page).getByRole('heading', { name: 'Nothing is different' })).toBeVisible();
  await message(page).getByRole('button', { name: 'Undo' }).click();
  await expect(changeTab(page)).toContainText('7');
});

test('a row stays where it was pressed, also in a list that has come since', async ({ page }) => {
  await openChart(page, pairOf(longTeam('Ada'), longTeam('Bo')));
  await compare(page);
  const all = panel(page).getByRole('button', { name: /^Take all over into Today: (?:[A-Z]\w+, )?30$/ });
  await all.click();
  await expect(panel(page).getByRole('heading', { name: 'Nothing is different' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await change(page, 'Changed: Clerk 12').click();
  await expect(change(page, 'Changed: Clerk 12')).toHaveAttribute('aria-expanded', 'true');
  const next = change(page, 'Changed: Clerk 15');
  await next.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await panel(page)
    .getByRole('tabpanel')
    .evaluate((element) => element.scrollBy(0, -140));
  const top = await topOf(next);
  await next.click();
  await expect(next).toHaveAttribute('aria-expanded', 'true');
  await expect(change(page, 'Changed: Clerk 12')).toHaveAttribute('aria-expanded', 'false');
  expect(await topOf(next)).toBe(top);
});

test('what was said before does not cover the comparison, and what is said in it not the panel', async ({
  page,
}) => {
  await openChart(page, comparedCharts());
  await scenarioTab(page, 'Proposal').click();
  await card(page, 'Head of Customer Service').click();
  await page.keyboard.press('Delete');
  await expect(message(page).getByRole('button', { name: 'Undo' })).toBeVisible();
  await compare(page);
  await expect(message(page).getByRole('button')).toHaveCount(0);

  // Who has the selection now is opened.
  await expect(change(page, 'Moved: Chief Customer Officer')).toHaveAttribute('aria-expanded', 'true');
  await panel(page)
    .getByRole('button', { name: /^Take over into Today: Move/ })
    .click();
  const close = message(page).getByRole('button', { name: 'Close this message' });
  const [notice, side] = [await close.boundingBox(), await panel(page).boundingBox()];
  expect((notice?.x ?? 0) + (notice?.width ?? 0)).toBeLessThan(side?.x ?? 0);
  await expect(canvas(page)).toBeVisible();
});

test('kinds of changes are named as long as their words have room', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  const today = 'Chief Executive Officer [id: ceo]\n  Head of Sales [id: sales]\n';
  await openChart(page, pairOf(today, `${today}  Head of Service [id: service]\n`));
  await compare(page);
  const kinds = panel(page).getByRole('toolbar', { name: 'Kinds of changes' });
  const widthOf = async (words: string) => (await kinds.getByText(words).boundingBox())?.width ?? 0;
  expect(await widthOf('Added')).toBeGreaterThan(20);
});
