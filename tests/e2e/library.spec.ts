import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { AT_LENGTH } from '../support/at-length.ts';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';

const SAVED = 'Saved on this computer';
const FIRST = documentOf('Chief Executive Officer\n  Chief Financial Officer', 'First');
const SECOND = documentOf('Chief Executive Officer\n  Chief Marketing Officer', 'Second');

const library = (page: Page): Locator => page.getByRole('dialog', { name: 'Charts on this computer' });
const row = (page: Page, title: string): Locator =>
  library(page).getByRole('list', { name: 'Charts' }).getByRole('listitem', { name: title, exact: true });
const chartTitle = (page: Page): Locator => page.getByRole('textbox', { name: 'Title of the chart' });

/** Opens the charts one after the other; the last one stays on the screen. */
async function keep(page: Page, ...charts: readonly (typeof FIRST)[]): Promise<void> {
  for (const chart of charts) {
    await openChart(page, chart);
    await expect(page.getByText(SAVED)).toBeVisible();
  }
}

async function openLibrary(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+O');
  await expect(library(page).getByRole('button', { name: /^Erase everything/ })).toBeVisible();
}

/** What this browser keeps, beside the names of the stores. */
const stored = (page: Page): Promise<{ readonly records: number; readonly names: readonly string[] }> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const asked = indexedDB.open('reportline');
        asked.addEventListener('error', () => reject(asked.error ?? new Error('not opened')));
        asked.addEventListener('success', () => {
          const db = asked.result;
          const stores = [...db.objectStoreNames];
          const transaction = db.transaction(stores);
          let records = 0;
          for (const name of stores) {
            const count = transaction.objectStore(name).count();
            count.addEventListener('success', () => (records += count.result));
          }
          transaction.addEventListener('complete', () => {
            db.close();
            const names = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
            resolve({ records, names: names.filter((name) => name.startsWith('reportline')) });
          });
        });
      }),
  );

test('the charts are listed with their pictures, filtered by none, and opened', async ({ page }) => {
  await keep(page, FIRST, SECOND);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Charts on this computer…' }).click();
  await expect(row(page, 'Second')).toContainText('Open here');
  await expect(row(page, 'Second')).toContainText('2 roles · Saved just now');
  await expect(row(page, 'First')).toContainText('chart.reportline.json');
  expect(await row(page, 'First').locator('svg path[fill^="var(--department-"]').count()).toBe(2);
  await row(page, 'First').getByRole('button', { name: 'Open First' }).click();
  await expect(card(page, 'Chief Financial Officer')).toBeVisible();
  await expect(library(page)).toHaveCount(0);
});

test('a chart is renamed and copied, whether it is open or not', async ({ page }) => {
  await keep(page, FIRST, SECOND);
  await openLibrary(page);
  for (const [title, next] of [
    ['First', 'Uno'],
    ['Second', 'Due'],
  ] as const) {
    await row(page, title)
      .getByRole('button', { name: `Rename ${title}` })
      .click();
    await page.keyboard.type(next);
    await page.keyboard.press('Enter');
    await expect(row(page, next).getByRole('button', { name: `Rename ${next}` })).toBeFocused();
  }
  await row(page, 'Uno').getByRole('button', { name: 'Duplicate Uno' }).click();
  await expect(row(page, 'Uno (copy)').getByRole('button', { name: 'Open Uno (copy)' })).toBeFocused();
  await expect(row(page, 'Uno (copy)')).toContainText('Never saved as a file');
  await page.keyboard.press('Escape');
  await expect(chartTitle(page)).toHaveValue('Due');
  await page.keyboard.press('Control+z');
  await expect(chartTitle(page)).toHaveValue('Second');
});

test('a chart is deleted and brought back, also the one on the screen', async ({ page }) => {
  await keep(page, FIRST, SECOND);
  await openLibrary(page);
  await row(page, 'First').getByRole('button', { name: 'Delete First' }).click();
  const undo = (title: string) => library(page).getByRole('button', { name: `Undo: bring “${title}” back` });
  await expect(undo('First')).toBeFocused();
  await expect(library(page).getByRole('status')).toHaveText('Deleted “First”.');
  await row(page, 'Second').getByRole('button', { name: 'Delete Second' }).click();
  await expect(undo('Second')).toBeFocused();
  await expect(page.getByText('Nothing to save yet')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(row(page, 'Second').getByRole('button', { name: 'Open Second' })).toBeFocused();
  await expect(row(page, 'Second')).toContainText('Open here');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Chief Marketing Officer')).toBeVisible();
  await page.reload();
  await expect(card(page, 'Chief Marketing Officer')).toBeVisible();
  await openLibrary(page);
  await expect(row(page, 'Second')).toBeVisible();
  await expect(row(page, 'First')).toHaveCount(0);
});

test('an earlier version comes back as one step that can be undone', async ({ page }) => {
  await keep(page, FIRST);
  await card(page, 'Chief Financial Officer').click();
  await page.keyboard.press('Delete');
  await expect(card(page, 'Chief Financial Officer')).toHaveCount(0);
  await expect(page.getByText(SAVED)).toBeVisible();
  await openLibrary(page);
  await row(page, 'First').getByRole('button', { name: 'Versions of First' }).click();
  const versions = row(page, 'First').getByRole('list', { name: 'Versions of First' });
  await expect(versions.getByRole('listitem')).toHaveCount(2);
  await versions.getByRole('button', { name: /^Restore the version of/ }).click();
  await expect(card(page, 'Chief Financial Officer')).toBeVisible();
  await expect(message(page)).toContainText('What there was before it is kept as a version, too.');
  await message(page).getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, 'Chief Financial Officer')).toHaveCount(0);
});

test('erasing everything asks, and leaves nothing behind', async ({ page }) => {
  await keep(page, FIRST, SECOND);
  expect((await stored(page)).records).toBeGreaterThan(3);
  expect((await stored(page)).names.length).toBeGreaterThan(0);
  await openLibrary(page);
  await library(page)
    .getByRole('button', { name: /^Erase everything/ })
    .click();
  await expect(
    library(page).getByText(/^Gone for good: 2 charts with 2 versions and your settings/),
  ).toBeVisible();
  await expect(library(page).getByRole('button', { name: 'Keep everything' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect((await stored(page)).records).toBeGreaterThan(3);
  await library(page)
    .getByRole('button', { name: /^Erase everything/ })
    .click();
  await library(page).getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect(message(page)).toContainText('Everything Reportline kept on this computer is erased.');
  await expect(page.getByText('Nothing to save yet')).toBeVisible();
  expect(await stored(page)).toEqual({ records: 0, names: [] });
});

test('a chart that another tab has open is not deleted, and that tab hears when all is erased', async ({
  page,
  context,
}) => {
  await keep(page, FIRST);
  const other = await context.newPage();
  await openChart(other, SECOND);
  await expect(other.getByText(SAVED)).toBeVisible();
  await page.bringToFront();
  await openLibrary(page);
  await expect(row(page, 'Second')).toContainText('Open in another tab');
  await row(page, 'Second').getByRole('button', { name: 'Delete Second' }).click();
  await expect(library(page).getByRole('status')).toContainText(
    'because it is open in another tab or window',
  );
  await expect(row(page, 'Second')).toBeVisible();
  await library(page)
    .getByRole('button', { name: /^Erase everything/ })
    .click();
  await library(page).getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect(message(other)).toContainText('was erased in another tab');
  await expect(card(other, 'Chief Marketing Officer')).toBeVisible();
});

test('what could not be read is kept, saved as a file and deleted after a question', async ({ page }) => {
  await keep(page, FIRST);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const asked = indexedDB.open('reportline');
        asked.addEventListener('success', () => {
          const db = asked.result;
          const put = db.transaction('damaged', 'readwrite').objectStore('damaged');
          const one = { id: 'x 1', key: 'x', title: 'Torn', foundAt: Date.now(), text: '{"half' };
          put.put(one).addEventListener('success', () => (db.close(), resolve()));
        });
      }),
  );
  await openLibrary(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    library(page).getByRole('button', { name: 'Save Torn as a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^torn-.*\.damaged\.txt$/);
  await library(page).getByRole('button', { name: 'Delete what is left of Torn…' }).click();
  await library(page).getByRole('button', { name: 'Delete it' }).click();
  await expect(library(page).getByRole('heading', { name: 'Could not be read' })).toHaveCount(0);
});

test('by keyboard only: arrows walk the rows, and the window is one stop for them', async ({ page }) => {
  await keep(page, FIRST, SECOND);
  await openLibrary(page);
  const open = (title: string) => row(page, title).getByRole('button', { name: `Open ${title}` });
  await open('Second').focus();
  await page.keyboard.press('ArrowDown');
  await expect(open('First')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(row(page, 'First').getByRole('button', { name: 'Rename First' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(library(page).getByRole('button', { name: /^Erase everything/ })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Chief Financial Officer')).toBeVisible();
});

test('the window keeps nobody out, in light colours or dark ones', AT_LENGTH, async ({ page }) => {
  await keep(page, FIRST, SECOND);
  await openLibrary(page);
  await row(page, 'Second').getByRole('button', { name: 'Versions of Second' }).click();
  await row(page, 'First').getByRole('button', { name: 'Delete First' }).click();
  await library(page)
    .getByRole('button', { name: /^Erase everything/ })
    .click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { passes, violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .include('dialog')
      .analyze();
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' ')}`),
    ).toEqual([]);
  }
});
