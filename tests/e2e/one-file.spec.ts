import { readFileSync } from 'node:fs';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { ONE_FILE, ONE_FILE_ADDRESS } from '../support/one-file.ts';
import { openApp, openChart } from '../support/opening.ts';

test('needs nothing but itself', ONE_FILE, async ({ page, context }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await openChart(page, 'Chief Executive Officer\n  Chief Marketing Officer\n');
  await expect(card(page, 'Chief Marketing Officer')).toBeVisible();
  const elsewhere = asked.filter((address) => !/^(?:data|blob):/.test(address));
  expect(elsewhere).toEqual([ONE_FILE_ADDRESS]);
});

test('lets no script and no style run but its own', ONE_FILE, async ({ page }) => {
  const html = readFileSync(new URL(ONE_FILE_ADDRESS), 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="(?<text>[^"]+)"/.exec(html)?.groups?.['text'];
  expect(policy).toMatch(/script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+';/);
  expect(policy).not.toMatch(/unsafe|\*|https?:|'self'/);
  await openApp(page);
  await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toHaveCSS(
    'font-family',
    /Inter/,
  );
  expect(await page.evaluate(() => document.fonts.check('14px Inter'))).toBe(true);
});

test('keeps the chart on this computer', ONE_FILE, async ({ page }) => {
  await openChart(page, 'Chief Executive Officer\n  Chief Marketing Officer\n');
  await card(page, 'Chief Marketing Officer').click();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Head of Brand');
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(card(page, 'Head of Brand')).toBeVisible();
});
