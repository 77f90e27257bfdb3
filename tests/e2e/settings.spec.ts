import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { DARK, LIGHT } from '../../src/layout/theme.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { ONE_FILE } from '../support/one-file.ts';
import { openApp, openChart } from '../support/opening.ts';
import { choice, nameOf, openSettings, settings } from '../support/settings-window.ts';

const CHART = `Chief Executive Officer [id: ceo]
  Chief Customer Officer [accountable: cx, id: cco]
  Head of Networks [function: it, id: it]`;

const exporting = (page: Page): Locator => page.getByRole('dialog', { name: 'Export' });
const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** A hexadecimal colour as style sheets have it. */
function asRgb(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${parts.join(', ')})`;
}

/** How many points of the painted canvas have exactly this colour. */
function painted(page: Page, colour: string): Promise<number> {
  return page.getByTestId('painted-layer').evaluate((canvas, rgb) => {
    if (!(canvas instanceof HTMLCanvasElement)) return -1;
    const context = canvas.getContext('2d');
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const [red, green, blue] = rgb.match(/\d+/g)?.map(Number) ?? [];
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255)
        count += 1;
    return count;
  }, asRgb(colour));
}

test.describe('the theme', () => {
  test.use({ colorScheme: 'light' });

  test('is chosen for page, canvas and the bar of the browser, kept, and that of the system again', async ({
    page,
  }) => {
    await openChart(page, CHART);
    expect(await background(page)).toBe(asRgb(LIGHT.page));
    expect(await painted(page, LIGHT.line)).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Settings…' }).click();
    await choice(settings(page), 'Theme', 'Dark').check({ force: true });
    await expect.poll(() => background(page)).toBe(asRgb(DARK.page));
    await expect.poll(() => painted(page, DARK.line)).toBeGreaterThan(10);
    expect(await painted(page, LIGHT.line)).toBe(0);
    for (const bar of await page.locator('meta[name="theme-color"]').all())
      await expect(bar).toHaveAttribute('content', DARK.paper);
    await expect(page.locator('meta[name="color-scheme"]')).toHaveAttribute('content', 'dark');

    await page.reload();
    await expect(card(page, 'Head of Networks')).toBeVisible();
    expect(await background(page)).toBe(asRgb(DARK.page));
    await openSettings(page);
    await choice(settings(page), 'Theme', 'Same as the system').check({ force: true });
    await expect.poll(() => background(page)).toBe(asRgb(LIGHT.page));
    await expect.poll(() => painted(page, LIGHT.line)).toBeGreaterThan(10);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => background(page)).toBe(asRgb(DARK.page));
    await choice(settings(page), 'Theme', 'Light').check({ force: true });
    await expect.poll(() => background(page)).toBe(asRgb(LIGHT.page));
    await expect.poll(() => painted(page, LIGHT.line)).toBeGreaterThan(10);
  });

  test('is there before anything is painted', ONE_FILE, async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem(
        'reportline.settings',
        JSON.stringify({ format: 'reportline-settings', version: 1, theme: 'dark' }),
      );
      new MutationObserver(() => {
        if (performance.getEntriesByName('themed').length === 0) performance.mark('themed');
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-theme'] });
    });
    await openApp(page);
    await expect(page.getByRole('navigation', { name: 'Role palette' })).toBeVisible();
    const at = (name: string) =>
      page.evaluate((entry) => performance.getEntriesByName(entry)[0]?.startTime, name);
    await expect.poll(() => at('first-paint')).toBeDefined();
    expect(await at('themed')).toBeLessThan((await at('first-paint')) ?? 0);
  });

  test('is that of every tab', AT_LENGTH, async ({ page, context }) => {
    await openApp(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await openSettings(page);
    await choice(settings(page), 'Theme', 'Dark').check({ force: true });
    await expect.poll(() => background(other)).toBe(asRgb(DARK.page));
    await settings(page).getByRole('button', { name: 'Back to the standard' }).click();
    await expect.poll(() => background(other)).toBe(asRgb(LIGHT.page));
  });
});

test('an export begins with what is usual here, and what was chosen for a chart goes first', async ({
  page,
}) => {
  await openChart(page, CHART);
  await openSettings(page);
  await choice(settings(page), 'Format', 'PDF').check({ force: true });
  await settings(page).getByLabel('Page').selectOption('A4');
  await choice(settings(page), 'Background', 'Dark').check({ force: true });
  await settings(page).getByLabel('Show names of people').uncheck();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Shift+E');
  await expect(choice(exporting(page), 'Format', 'PDF')).toBeChecked();
  await expect(exporting(page).getByLabel('Page', { exact: true })).toHaveValue('a4');
  await expect(choice(exporting(page), 'Background', 'Dark')).toBeChecked();
  await expect(exporting(page).getByLabel('Show names of people')).not.toBeChecked();
  await expect(exporting(page).getByRole('button', { name: 'Save PDF' })).toBeVisible();
  await choice(exporting(page), 'Format', 'PNG').check({ force: true });
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Shift+E');
  await expect(choice(exporting(page), 'Format', 'PNG')).toBeChecked();
  await expect(exporting(page).getByLabel('Page', { exact: true })).toHaveValue('a4');
});

test('departments and areas are called as they are here, on cards, in the details and in pictures', async ({
  page,
}) => {
  await openChart(page, CHART);
  await openSettings(page);
  await nameOf(page, 'Areas of accountability', 'CX').fill('  Guest experience ');
  await page.keyboard.press('Enter');
  await nameOf(page, 'Departments', 'IT').fill('Technology & Data');
  await page.keyboard.press('Tab');
  await nameOf(page, 'Departments', 'Marketing').fill('sales');
  await page.keyboard.press('Tab');
  await expect(settings(page).getByText('Another department is called “sales” already.')).toBeVisible();
  await expect(nameOf(page, 'Departments', 'Marketing')).toHaveValue('');
  await expect(nameOf(page, 'Departments', 'Sales')).toBeFocused();
  await page.keyboard.type('Growth');
  await page.keyboard.press('Escape');
  await expect(nameOf(page, 'Departments', 'Sales')).toHaveValue('');
  await expect(nameOf(page, 'Departments', 'Sales')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(settings(page)).toHaveCount(0);

  await expect(card(page, 'Chief Customer Officer')).toContainText('Guest experience');
  await card(page, 'Chief Customer Officer').click();
  const role = page.getByRole('group', { name: 'Role: Chief Customer Officer' });
  await expect(role.getByRole('button', { name: /^Remove Guest experience/ })).toBeVisible();
  // Typed by its own name it is the area that the rules know.
  await role.getByRole('combobox', { name: 'Responsible for' }).fill('guest experience');
  await page.keyboard.press('Enter');
  await expect(
    role.getByRole('button', { name: 'Remove Guest experience from Responsible for' }),
  ).toBeVisible();
  await card(page, 'Head of Networks').click();
  await expect(page.getByRole('combobox', { name: 'Function' }).locator('option:checked')).toHaveText(
    'Technology & Data',
  );

  await page.keyboard.press('Control+Shift+E');
  await choice(exporting(page), 'Format', 'SVG').check({ force: true });
  const saving = page.waitForEvent('download');
  await exporting(page).getByRole('button', { name: 'Save SVG' }).click();
  const svg = await readFile(await (await saving).path(), 'utf8');
  expect(svg).toContain('Legend: Technology &amp; Data');
  expect(svg).toContain('>Guest experience<');
  const keeping = page.waitForEvent('download');
  await page.keyboard.press('Control+S');
  const chart = await readFile(await (await keeping).path(), 'utf8');
  expect(chart).not.toMatch(/Guest|Technology/i);
});

test('settings hold and say so where the browser keeps none', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openApp(page);
  await openSettings(page);
  await expect(settings(page)).not.toContainText('did not let Reportline keep');
  // What is read out is what comes into a region that was there before.
  const region = await settings(page).getByRole('status').first().elementHandle();
  await choice(settings(page), 'Theme', 'Dark').check({ force: true });
  await expect
    .poll(() => region?.evaluate((element) => element.isConnected && element.textContent))
    .toContain('did not let Reportline keep the settings');
  await expect.poll(() => background(page)).toBe(asRgb(DARK.page));
});

for (const colorScheme of ['light', 'dark'] as const)
  test(
    `the window has no violations in ${colorScheme}`,
    colorScheme === 'dark' ? AT_LENGTH : {},
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openApp(page);
      await openSettings(page);
      await nameOf(page, 'Departments', 'IT').fill('Sales');
      await page.keyboard.press('Tab');
      await settings(page).getByRole('button', { name: 'Back to the standard' }).click();
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations).toEqual([]);
    },
  );
