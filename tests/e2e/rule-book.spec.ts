import type { Locator, Page } from '@playwright/test';
import { writeDocument } from '../../src/formats/document/write-document.ts';
import { CATALOGUE } from '../../src/rules/catalogue/index.ts';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, giveFile, openChart } from '../support/opening.ts';
import { savedDocument } from '../support/saving.ts';

const CHART = documentOf(`Chief Executive Officer (Ada Osei) [executive, id: ceo]
  Chief Marketing Officer [executive]
    Chief Customer Officer [executive, accountable: cx]
      Head of Customer Service
  Chief Operating Officer [executive]
`);
const FINDING = 'Customer experience under Marketing';

const problem = (page: Page) =>
  page.getByRole('region', { name: 'Problems' }).getByRole('button', { name: FINDING });

const openBook = (page: Page) => page.getByRole('dialog', { name: 'Rule book' });

const listed = (book: Locator, name: string | RegExp) =>
  book.getByRole('navigation', { name: 'Rules' }).getByRole('button', { name });

/** Opens the rule book by its key and a rule by its title. */
async function readRule(page: Page, title: string): Promise<Locator> {
  await page.keyboard.press('Alt+r');
  const book = openBook(page);
  await listed(book, title).click();
  await expect(book.getByRole('heading', { name: title })).toBeVisible();
  return book;
}

test('a rule is looked up, read and switched off, and undo brings its finding back', async ({ page }) => {
  await openChart(page, CHART);
  await expect(problem(page)).toBeVisible();
  await page.keyboard.press('Alt+r');
  const book = openBook(page);
  await expect(book.getByRole('searchbox', { name: 'Find a rule' })).toBeFocused();
  await page.keyboard.type('marketing');
  await page.keyboard.press('ArrowDown');

  const rule = book.getByRole('article', { name: FINDING });
  await expect(rule).toContainText('Why it matters');
  await expect(rule).toContainText('Where Does Customer Experience Management Fit in an Organization?');
  await expect(rule).toContainText('Who sees it otherwise');
  for (const name of [/^Wrong: Chief Executive Officer/, /^Right: Chief Executive Officer/]) {
    const picture = rule.getByRole('img', { name });
    const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width).toBeGreaterThan(200);
  }

  await rule.getByRole('radio', { name: 'Off' }).check();
  await expect(rule.getByRole('status')).toHaveText(/^In your chart: .*no longer appl/);
  await expect(rule).toContainText('Your chart is not checked for it.');
  await expect(listed(book, FINDING)).toContainText('Off in this chart');
  await expect(book).toContainText('1 rule changed in this chart');

  await page.keyboard.press('Escape');
  await expect(book).toHaveCount(0);
  await expect(problem(page)).toHaveCount(0);
  await expect(card(page, 'Chief Customer Officer')).not.toHaveAccessibleName(/under Marketing/);
  expect((await savedDocument(page)).rules).toEqual(new Map([['cx-under-marketing', 'off']]));

  await page.keyboard.press('Control+z');
  await expect(problem(page)).toBeVisible();
  expect((await savedDocument(page)).rules).toBeUndefined();
});

test('a severity set here replaces the rule’s own, and all go back at once', async ({ page }) => {
  await openChart(page, CHART);
  const book = await readRule(page, FINDING);
  await book.getByRole('radio', { name: 'Consider' }).check();
  await expect(listed(book, /^Consider: Customer experience under Marketing/)).toBeVisible();
  await expect(book).toContainText('in place of all severities above');
  await listed(book, 'Two bosses').click();
  await book.getByRole('radio', { name: 'Off' }).check();
  await expect(book).toContainText('2 rules changed in this chart');
  await book.getByRole('button', { name: 'Back to the rule book’s own' }).click();
  await expect(book.getByText('changed in this chart')).toHaveCount(0);
  await expect(listed(book, 'Two bosses')).toBeFocused();
  await expect(book.getByRole('radio', { name: 'As the rule book has it' })).toBeChecked();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(problem(page)).toHaveAccessibleName(/^Consider:/);
});

test('what a rule finds in the chart is one click away', async ({ page }) => {
  await openChart(page, CHART);
  const book = await readRule(page, FINDING);
  await expect(book).toContainText('Found once in your chart');
  await book.getByRole('button', { name: 'Critical: Chief Customer Officer Show it' }).click();
  await expect(book).toHaveCount(0);
  await expect(problem(page)).toHaveAttribute('aria-expanded', 'true');
});

test('the arrow keys turn the pages, and closing gives the keyboard back', async ({ page }) => {
  await openChart(page, CHART);
  await problem(page).click();
  const way = page
    .getByRole('region', { name: 'Problems' })
    .getByRole('button', { name: 'In the rule book' });
  await way.focus();
  await page.keyboard.press('Enter');
  const book = openBook(page);
  const open = book.getByRole('article').getByRole('heading').first();
  await expect(listed(book, FINDING)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(open).toHaveText(CATALOGUE[0]?.docs.title ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(open).toHaveText(CATALOGUE[1]?.docs.title ?? '');
  await page.keyboard.press('End');
  await expect(open).toHaveText(CATALOGUE.at(-1)?.docs.title ?? '');
  await page.keyboard.press('Escape');
  await expect(way).toBeFocused();
});

test('the settings of a file that must not be changed can be read', async ({ page }) => {
  await page.goto('./');
  const newer = writeDocument({ ...CHART, rules: new Map([['cx-under-marketing', 'warning']]) }).replace(
    '"version": 1',
    '"version": 2',
  );
  await giveFile(page, 'newer.reportline.json', newer);
  await expect(card(page, 'Chief Customer Officer')).toBeVisible();
  const book = await readRule(page, FINDING);
  await expect(book.getByRole('radio', { name: 'Warning' })).toBeChecked();
  await expect(book.getByRole('radio', { name: 'Off' })).toBeDisabled();
  await expect(book).toContainText('made by a newer version');
  await expect(book.getByRole('button', { name: 'Back to the rule book’s own' })).toHaveCount(0);
});

test('opened from the toolbar or its menu, it gives the keyboard back to where it was', async ({ page }) => {
  await openChart(page, CHART);
  const toolbar = page.getByRole('banner', { name: 'Toolbar' });
  const button = toolbar.getByRole('button', { name: 'Rule book' });
  await button.click();
  await expect(openBook(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();

  const more = toolbar.getByRole('button', { name: 'More', exact: true });
  await more.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /^Rule book/ }).press('Enter');
  await expect(openBook(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
});
