import type { Page } from '@playwright/test';
import writeWorkbook from 'write-excel-file/universal';
import { AT_LENGTH } from '../support/at-length.ts';
import { card, drag, message, paletteRole } from '../support/gestures.ts';
import { expect } from '../support/network.ts';
import { expectReady, test } from '../support/offline-app.ts';
import { documentOf, giveFile, openChart } from '../support/opening.ts';
import { expectWholeChart, exportPicture, exportPng } from '../support/picture.ts';
import { savedDocument } from '../support/saving.ts';

test.use({ serviceWorkers: 'allow' });
// Each of them fetches the whole app, some several times.
test.describe.configure({ timeout: 150_000 });

const CHART = documentOf(`Chief Executive Officer [executive, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
`);

/** Requests that got no answer, but for those that a reload called off. */
function failures(page: Page): readonly string[] {
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') failed.push(`${why} ${request.url()}`);
  });
  return failed;
}

test.describe('without a network', () => {
  test.beforeEach(async ({ page, context, server }) => {
    await page.goto('./');
    await expectReady(page);
    await server.stop();
    await context.setOffline(true);
  });

  test('everything goes on in the page that was open', async ({ page }) => {
    const failed = failures(page);
    await drag(page, paletteRole(page, 'Chief Executive Officer'), page.getByRole('main'));
    await expect(card(page, 'Chief Executive Officer')).toBeVisible();
    await exportPicture(page);
    expect(failed).toEqual([]);
  });

  test('the app opens, draws, judges, explains, exports and imports', async ({ page }) => {
    const failed = failures(page);
    await page.reload();
    await drag(page, paletteRole(page, 'Chief Executive Officer'), page.getByRole('main'));
    await drag(page, paletteRole(page, 'Chief Marketing Officer'), card(page, 'Chief Executive Officer'));
    await drag(page, paletteRole(page, 'Chief Customer Officer'), card(page, 'Chief Marketing Officer'));
    const finding = page
      .getByRole('region', { name: 'Problems' })
      .getByRole('button', { name: /Customer experience under Marketing/ });
    await finding.first().click();

    await page.keyboard.press('Alt+r');
    const book = page.getByRole('dialog', { name: 'Rule book' });
    await expect(book.getByRole('navigation', { name: 'Rules' })).toBeVisible();
    await page.keyboard.press('Escape');

    const drawn = await savedDocument(page);
    expectWholeChart(await exportPng(page, { page: 'As large as the chart' }), drawn, 2);
    const starts = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1', 0, 4);
    expect(starts(await exportPicture(page, { format: 'PDF' }))).toBe('%PDF');
    expect(starts(await exportPicture(page, { format: 'PPTX' }))).toBe('PK\u0003\u0004');

    const staff = await workbook([
      ['Id', 'Job title', 'Reports to'],
      ['1', 'Chief Executive Officer', ''],
      ['2', 'Head of Sales', '1'],
    ]);
    await giveFile(page, 'staff.xlsx', staff);
    const window = page.getByRole('dialog', { name: /^Import / });
    await window.getByRole('button', { name: 'Import 2 roles' }).click();
    await expect(card(page, 'Head of Sales')).toBeVisible();
    await page.reload();
    await expect(card(page, 'Head of Sales')).toBeVisible();
    expect(failed).toEqual([]);
  });

  test(
    'a page opens by its full name, with a question in its address, and in a second tab',
    AT_LENGTH,
    async ({ page, context }) => {
      await openChart(page, CHART);
      for (const address of ['./index.html', './?from=a-wiki', './#part']) {
        const other = await context.newPage();
        await other.goto(address);
        await expect(card(other, 'Chief Marketing Officer')).toBeVisible();
        await other.close();
      }
    },
  );
});

test.describe('other pages of the server', () => {
  // There are none: asking for one shows whether the app answers in its place.
  test.use({ expectedProblems: [[/^Console error: .*404/], { scope: 'test' }] });

  test('are left alone, beside and below the folder of the app', async ({ page, server }) => {
    await page.goto('./');
    await expectReady(page);
    for (const address of ['../', './wiki/', './sw.js/x'])
      expect((await page.goto(address))?.status(), address).toBe(404);
    expect((await page.goto('./schema/reportline-1.schema.json'))?.headers()['content-type']).toBe(
      'application/json',
    );
    expect(server.missing).toHaveLength(3);
  });
});

test.describe('where the browser keeps nothing', () => {
  test('the app works and says nothing about it', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('No', 'SecurityError'));
      Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: refuse });
    });
    await openChart(page, CHART);
    await expect(card(page, 'Chief Marketing Officer')).toBeVisible();
    await exportPicture(page);
    await expect(message(page)).not.toContainText(/network|version/);
    expect(await page.evaluate(async () => caches.keys())).toEqual([]);
  });
});

async function workbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const data = rows.map((cells) => cells.map((value) => ({ value, type: String })));
  return new Uint8Array(await (await writeWorkbook(data).toBlob()).arrayBuffer());
}
