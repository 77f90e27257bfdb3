import type { Locator, Page } from '@playwright/test';
import { writeDocument } from '../../src/formats/document/write-document.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, giveFile, openApp, openChart } from '../support/opening.ts';

const CHART = `المدير التنفيذي (محمد) [executive, board, id: ceo]
  מנהל שיווק 2024 (EMEA) (יוסי) [executive, function: marketing, id: cmo]
    Chief Customer Officer [executive, accountable: cx, id: cco]
    Head of Customer Experience and Digital Transformation, EMEA (Maximiliane von Hohenlohe-Waldenburg-Schillingsfürst)`;
const TITLE = 'מנהל שיווק 2024 (EMEA)';

/** Where some words of an element stand, from its left edge. */
async function leftOf(within: Locator, words: string): Promise<number> {
  return within.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      return range.getBoundingClientRect().left - element.getBoundingClientRect().left;
    }
    throw new Error(`Nowhere: ${wanted}`);
  }, words);
}

const row = (page: Page) => page.getByRole('treeitem', { name: new RegExp(`^${TITLE.slice(0, 10)}`) });

test('a title that is read from right to left is so everywhere, and begins at the left edge like all others', async ({
  page,
}) => {
  await openChart(page, CHART);
  await page.getByRole('tab', { name: 'Outline' }).click();
  await row(page).click();
  const shown = [row(page), page.locator('[data-role="cmo"]'), page.getByRole('heading', { name: /מנהל/ })];
  for (const one of shown) {
    // Its first word stands right of its last one.
    expect(await leftOf(one, 'מנהל')).toBeGreaterThan(await leftOf(one, 'EMEA'));
  }
  const [, , heading] = shown;
  if (heading) expect(await leftOf(heading, 'EMEA')).toBeLessThan(40);
});

test('what is written in a field is read in its own direction', async ({ page }) => {
  await openApp(page);
  const chart = writeDocument(documentOf(CHART, 'قسم التسويق'));
  await giveFile(page, 'chart.reportline.json', chart);
  const directionOf = (field: Locator) => field.evaluate((element) => getComputedStyle(element).direction);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const heading = page.getByRole('dialog').getByRole('textbox', { name: 'Title', exact: true });
  await expect(heading).toHaveValue('قسم التسويق');
  expect(await directionOf(heading)).toBe('rtl');
  await page.keyboard.press('Escape');

  await page.locator('[data-role="cco"]').click();
  await page.getByRole('tab', { name: 'Role', exact: true }).click();
  const measures = page.getByRole('combobox', { name: 'Measured by' });
  await measures.fill('רצון');
  expect(await directionOf(measures)).toBe('rtl');
  await measures.press('Enter');
  expect(await directionOf(page.locator('bdi', { hasText: 'רצון' }))).toBe('rtl');

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'New chart' }).click();
  const recent = page.getByRole('button', { name: /^Go on with/ }).getByText('قسم التسويق');
  expect(await directionOf(recent)).toBe('rtl');
});

test('names of two directions keep their places in a path', async ({ page }) => {
  await openChart(page, CHART);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('customer officer');
  const path = page.getByRole('option').first().getByText('›');
  expect(await leftOf(path, 'المدير')).toBeLessThan(await leftOf(path, 'מנהל'));
});

test('what a card cuts off is said when the pointer rests on it', async ({ page }) => {
  await openChart(page, CHART);
  const words = page.locator('[data-role]').getByText('Head of Customer Experience');
  await words.hover();
  await expect(page.getByRole('tooltip')).toContainText('Digital Transformation, EMEA');
  await expect(page.getByRole('tooltip')).toContainText('Schillingsfürst');
  await page.locator('[data-role="cco"]').getByText('Chief Customer Officer').hover();
  await expect(page.getByRole('tooltip')).toHaveCount(0);
});
