import type { Page } from '@playwright/test';
import { boxOf, card, message, paletteRole } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openApp, openChart } from '../support/opening.ts';
import { row, tree } from '../support/outline-rows.ts';

const UNDER_MARKETING = 'Chief Executive Officer\n  Chief Marketing Officer\n    Chief Customer Officer\n';

const region = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Regions' }).getByRole('button', { name });
const steps = (page: Page) => page.getByRole('region', { name: 'Scenarios' }).locator('ol');

/** How many problems the details say there are. */
async function problems(page: Page): Promise<number> {
  const tab = page.getByRole('tab', { name: /^Problems/ });
  const count = Number(/\d+/.exec((await tab.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  return count;
}

test('a window that got narrow while the app began is a narrow one', async ({ page }) => {
  // The browser tells of it once, and nobody listens before the first picture is there.
  await page.addInitScript(() => {
    const media = window.matchMedia.bind(window);
    window.matchMedia = (query) => {
      const list = media(query);
      const isDrawn = () => document.querySelector('#app')?.hasChildNodes() ?? false;
      if (query.startsWith('(max-width')) Object.defineProperty(list, 'matches', { get: isDrawn });
      return list;
    };
  });
  await openApp(page);
  await expect(region(page, 'Chart')).toBeVisible();
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

  test('an empty chart greets whoever comes, and one that is drawn opens as a list', async ({ page }) => {
    await openApp(page);
    await expect(region(page, 'Chart')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText('The org chart that argues back')).toBeInViewport();
    await expect(page.getByRole('heading', { name: 'Add a role to begin' })).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Start from a template' })).toBeInViewport();
    await expect(page.getByRole('button', { name: /^Open the example/ })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Add a Chief Executive Officer' }).tap();
    await expect(card(page, 'Chief Executive Officer')).toBeVisible();
    await expect(page.getByText('Saved on this computer')).toBeVisible();
    await page.reload();
    await expect(tree(page)).toBeVisible();
    await expect(region(page, 'Outline')).toHaveAttribute('aria-pressed', 'true');
  });

  test('an added role says where it went, and the way to what is wrong with it counts that', async ({
    page,
  }) => {
    await openApp(page);
    await region(page, 'Roles').tap();
    await paletteRole(page, 'Chief Executive Officer').tap();
    await expect(message(page)).toContainText('Added Chief Executive Officer.');
    await paletteRole(page, 'Chief Marketing Officer').tap();
    await expect(message(page)).toContainText('Added Chief Marketing Officer under Chief Executive Officer.');
    await expect(region(page, 'Details')).toHaveText('Details');
    await region(page, 'Outline').tap();
    await row(page, 'Chief Marketing Officer').tap();
    await region(page, 'Roles').tap();
    await paletteRole(page, 'Chief Customer Officer').tap();
    await expect(message(page)).toContainText(
      'Added Chief Customer Officer under Chief Marketing Officer. 1 new critical finding',
    );
    const details = region(page, /^Details, 1 critical finding/);
    await details.tap();
    await expect(details).toHaveText(`Details${await problems(page)}`);
  });

  test('the first steps leave what can be done with the scenario uncovered', async ({ page }) => {
    await openApp(page);
    await page.getByRole('button', { name: 'Add a Chief Executive Officer' }).tap();
    await region(page, 'Roles').tap();
    await paletteRole(page, 'Chief Operating Officer').tap();
    await region(page, 'Chart').tap();
    await expect(steps(page)).toContainText('Draw on until a mark shows');
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const more = await boxOf(page.getByRole('button', { name: 'More about this scenario' }));
      const hint = await boxOf(steps(page));
      const close = await boxOf(page.getByRole('button', { name: 'Hide these steps for good' }));
      expect(hint.x).toBeGreaterThanOrEqual(more.x + more.width);
      expect(hint.x + hint.width).toBeLessThanOrEqual(close.x);
      expect(close.x + close.width).toBeLessThanOrEqual(width);
    }
  });
});

test.describe('where there is room for one region beside the chart', () => {
  test.use({ viewport: { width: 720, height: 450 } });

  test('the button of the details counts what is to be read there', async ({ page }) => {
    await openChart(page, UNDER_MARKETING);
    const show = page.getByRole('button', { name: /^Show the details, 1 critical finding/ });
    const counted = await show.textContent();
    await show.click();
    expect(counted).toBe(String(await problems(page)));
    const hide = page.getByRole('button', { name: 'Hide the details', exact: true });
    await expect(hide).toHaveText('');
  });
});
