import type { BrowserContext, Page } from '@playwright/test';
import { appVersion, builtApp, spoiled } from '../support/app-versions.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { card, drag, message, paletteRole } from '../support/gestures.ts';
import { expect } from '../support/network.ts';
import {
  countLoads,
  expectOffer,
  expectReady,
  lookForNewVersion,
  test,
  useNewVersion,
  versionOf,
} from '../support/offline-app.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { exportDialog } from '../support/picture.ts';
import { runs } from '../support/runs.ts';

test.use({ serviceWorkers: 'allow' });
// Each of them fetches the whole app, some several times.
test.describe.configure({ timeout: 150_000 });

const CHART = 'Chief Executive Officer [executive]\n';

const ROUNDS = runs(1, 20);

const keptVersions = (page: Page) => page.evaluate(async () => (await caches.keys()).length);

const title = (page: Page) => page.getByRole('textbox', { name: 'Title of the chart' });

/** Opens a part of the app that this page has not loaded so far. */
async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(exportDialog(page).getByRole('radio', { name: 'PPTX' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(exportDialog(page)).toBeHidden();
}

async function openRuleBook(page: Page): Promise<void> {
  await page.keyboard.press('Alt+r');
  const book = page.getByRole('dialog', { name: 'Rule book' });
  await expect(book.getByRole('navigation', { name: 'Rules' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(book).toBeHidden();
}

/** A second tab with a chart of its own, in the version that is in use. */
async function secondTab(context: BrowserContext): Promise<Page> {
  const tab = await context.newPage();
  await openChart(tab, documentOf(CHART, 'Southwind'));
  return tab;
}

test(`each new version waits until it is asked for, tab by tab (${ROUNDS})`, async ({
  page,
  context,
  server,
}) => {
  test.setTimeout(90_000 + ROUNDS * 45_000);
  await page.goto('./');
  await expectReady(page);
  await openChart(page, CHART);
  const other = await secondTab(context);
  const built = builtApp();
  let before = 'a';

  for (let round = 1; round <= ROUNDS; round += 1) {
    const mark = `v${round}`;
    const loads = [countLoads(page), countLoads(other)];
    const counted = () => loads.map((count) => count());
    server.deploy(await appVersion(built, mark));
    expect(await lookForNewVersion(page)).toBe('installed');

    // Both go on as they are, with the parts they have and those they have not loaded so far.
    for (const tab of [page, other]) await expectOffer(tab);
    await openExport(page);
    expect([await versionOf(page), await versionOf(other)]).toEqual([before, before]);
    expect(counted()).toEqual([0, 0]);

    // One of them asks for it, in the middle of an edit.
    await title(page).fill(`Northwind ${mark}`);
    await useNewVersion(page);
    await expect.poll(() => versionOf(page)).toBe(mark);
    await expect(title(page)).toHaveValue(`Northwind ${mark}`);
    await expect(card(page, 'Chief Executive Officer')).toBeVisible();
    await expect(message(page)).not.toContainText('new version');

    // The other one works on, although its files are nowhere but in the browser.
    expect(await versionOf(other)).toBe(before);
    expect(counted()).toEqual([1, 0]);
    await openRuleBook(other);
    await openExport(other);
    await title(other).fill(`Southwind ${mark}`);
    await useNewVersion(other);
    await expect.poll(() => versionOf(other)).toBe(mark);
    await expect(title(other)).toHaveValue(`Southwind ${mark}`);
    await expect(card(other, 'Chief Executive Officer')).toBeVisible();
    expect(counted()).toEqual([1, 1]);
    expect(await keptVersions(page)).toBe(2);
    expect(server.missing).toEqual([]);
    before = mark;
  }
});

test(
  'a version nobody asks for is used when all tabs have been closed',
  AT_LENGTH,
  async ({ page, context, server }) => {
    await page.goto('./');
    await expectReady(page);
    await openChart(page, CHART);
    const loads = countLoads(page);
    server.deploy(await appVersion(builtApp(), 'b'));
    await lookForNewVersion(page);
    await expectOffer(page);
    await message(page).getByRole('button', { name: 'Close this message' }).click();

    // A tab that is opened meanwhile is of the old version, too, and says so.
    const other = await context.newPage();
    await other.goto('./');
    await expectOffer(other);
    expect([await versionOf(page), await versionOf(other)]).toEqual(['a', 'a']);
    await expect(message(page)).not.toContainText('new version');
    expect(loads()).toBe(0);

    await other.close();
    await page.close();
    const later = await context.newPage();
    await expect
      .poll(async () => {
        await later.goto('about:blank');
        await later.goto('./');
        return versionOf(later);
      })
      .toBe('b');
    await expect(card(later, 'Chief Executive Officer')).toBeVisible();
  },
);

test(
  'the offer lets others speak first, outlasts an edit, and comes back for another chart',
  AT_LENGTH,
  async ({ page, server }) => {
    await page.goto('./');
    await expectReady(page);
    await openChart(page, CHART);
    await page.keyboard.press('Control+o');
    await page.getByTestId('open-file').setInputFiles({
      name: 'broken.reportline.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{'),
    });
    const close = message(page).getByRole('button', { name: 'Close this message' });
    await close.waitFor();
    server.deploy(await appVersion(builtApp(), 'b'));
    await lookForNewVersion(page);
    await expect(message(page)).not.toContainText('new version');
    await close.click();
    await expectOffer(page);

    await drag(page, paletteRole(page, 'Chief Marketing Officer'), card(page, 'Chief Executive Officer'));
    await expect(card(page, 'Chief Marketing Officer')).toBeVisible();
    await expectOffer(page);
    await expect(message(page).getByRole('button', { name: 'Use it now' })).toBeVisible();
  },
);

test.describe('half of a new version on the server', () => {
  // The browser says on its console which file it was.
  test.use({ expectedProblems: [[/^Console error: /], { scope: 'test' }] });

  for (const [what, content] of [
    ['is missing', undefined],
    ['is of another version', 'export {};'],
  ] as const) {
    test(
      `changes nothing when a file ${what}`,
      content ? {} : AT_LENGTH,
      async ({ page, context, server }) => {
        await page.goto('./');
        await expectReady(page);
        await openChart(page, CHART);
        const complete = await appVersion(builtApp(), 'b');
        server.deploy(spoiled(complete, /^assets\/rule-book-.*\.js$/, content));
        expect(await lookForNewVersion(page)).toBe('redundant');
        expect(await keptVersions(page)).toBe(1);
        await openExport(page);
        await expect(message(page)).not.toContainText('new version');

        await context.setOffline(true);
        await page.reload();
        await expect(card(page, 'Chief Executive Officer')).toBeVisible();
        expect(await versionOf(page)).toBe('a');
        await openRuleBook(page);

        await context.setOffline(false);
        server.deploy(complete);
        expect(await lookForNewVersion(page)).toBe('installed');
        await expectOffer(page);
      },
    );
  }
});
