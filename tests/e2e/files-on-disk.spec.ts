import type { Page } from '@playwright/test';
import { writeDocument } from '../../src/formats/document/write-document.ts';
import { giveDisk } from '../support/disk-pickers.ts';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';

const CHART = documentOf('Chief Executive Officer\n  Chief Financial Officer');
const FILE = 'northwind.reportline.json';

async function rename(page: Page, title: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Title of the chart' });
  await field.fill(title);
  await field.press('Enter');
}

const save = (page: Page) => page.keyboard.press('Control+s');

test('a chart is saved where somebody chooses, and there again, also after a reload', async ({ page }) => {
  const disk = await giveDisk(page);
  await openChart(page, CHART);
  await disk.choose(FILE);
  await page.keyboard.press('Control+Shift+s');
  await expect(message(page)).toContainText(`Saved to ${FILE}.`);
  await expect(page.getByText(`File: ${FILE}`, { exact: true })).toBeVisible();
  await rename(page, 'Second');
  await expect(page.getByText(', 1 change since')).toBeVisible();
  await save(page);
  await expect(page.getByText(', 1 change since')).toHaveCount(0);
  expect(await disk.read(FILE)).toContain('Second');
  expect(await disk.asked()).toBe(1);
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  await page.reload();
  await expect(page.getByText(`File: ${FILE}`, { exact: true })).toBeVisible();
  await rename(page, 'Third');
  await save(page);
  await expect(message(page)).toContainText(`Saved to ${FILE}.`);
  expect(await disk.read(FILE)).toContain('Third');
  expect(await disk.asked()).toBe(0);
});

test('a file that was opened is the one that is saved to', async ({ page }) => {
  const disk = await giveDisk(page);
  await page.goto('./');
  await disk.write(FILE, writeDocument(CHART));
  await disk.choose(FILE);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(card(page, 'Chief Financial Officer')).toBeVisible();
  await expect(page.getByText(`File: ${FILE}`, { exact: true })).toBeVisible();
  await rename(page, 'Changed');
  await save(page);
  await expect(message(page)).toContainText(`Saved to ${FILE}.`);
  expect(await disk.read(FILE)).toContain('Changed');
  expect(await disk.asked()).toBe(1);
});

test('what somebody else has made of the file is not overwritten unasked', async ({ page }) => {
  const disk = await giveDisk(page);
  await openChart(page, CHART);
  await disk.choose(FILE);
  await save(page);
  await expect(message(page)).toContainText(`Saved to ${FILE}.`);
  await disk.write(FILE, 'hers');
  await rename(page, 'Mine');
  await save(page);
  await expect(message(page)).toContainText('was changed by somebody else');
  expect(await disk.read(FILE)).toBe('hers');
  await disk.choose('copy.reportline.json');
  await message(page).getByRole('button', { name: 'Save as another file' }).click();
  await expect(message(page)).toContainText('Saved to copy.reportline.json.');
  await disk.write('copy.reportline.json', 'hers, too');
  await save(page);
  await message(page).getByRole('button', { name: 'Replace it' }).click();
  await expect(message(page)).toContainText('Saved to copy.reportline.json.');
  expect(await disk.read('copy.reportline.json')).toContain('Mine');
  expect(await disk.read(FILE)).toBe('hers');
});

test('thinking better of it changes nothing, and a protected file is downloaded instead', async ({
  page,
}) => {
  const disk = await giveDisk(page);
  await openChart(page, CHART);
  await disk.choose(null);
  await save(page);
  await expect.poll(disk.asked).toBe(1);
  await expect(message(page)).toBeEmpty();
  await disk.protect(FILE);
  await disk.choose(FILE);
  const [download] = await Promise.all([page.waitForEvent('download'), save(page)]);
  expect(download.suggestedFilename()).toMatch(/^northwind-.*\.reportline\.json$/);
  await expect(message(page)).toContainText(`${FILE} was not written`);
});

test('twenty changes without a file are worth a word, which can be waved away', async ({ page }) => {
  await openChart(
    page,
    documentOf(
      'Chief Executive Officer [id: c]\n  Head of Sales\n  Head of Brand\n  Head of Data\n  Head of Risk',
    ),
  );
  for (let change = 1; change <= 20; change += 1) await rename(page, `Northwind ${change}`);
  const word = page.getByText('20 changes since the last file:');
  await expect(word).toBeVisible();
  await page.getByRole('button', { name: /^Not now/ }).click();
  await expect(word).toHaveCount(0);
  await expect(page.locator('main .react-flow')).toBeFocused();
});
