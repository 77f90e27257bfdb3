import type { Page } from '@playwright/test';
import { card, drag, paletteRole } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';
import { exportPicture } from '../support/picture.ts';
import { saveFile } from '../support/saving.ts';

/** The policy the page states about itself, by directive. */
async function policyOf(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  const text = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const parts = (text ?? '').split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([directive = '', ...sources]) => [directive, sources]));
}

test('a whole session asks nobody but its own server', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openChart(page, 'Chief Executive Officer [executive]\n  Chief Marketing Officer [executive]\n');
  await drag(page, paletteRole(page, 'Chief Customer Officer'), card(page, 'Chief Marketing Officer'));
  await expect(card(page, 'Chief Customer Officer')).toBeVisible();
  await page.getByRole('tablist', { name: 'Details' }).getByRole('tab', { name: 'Chart' }).click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.keyboard.press('Escape');
  await exportPicture(page);
  await exportPicture(page, { format: 'SVG' });
  await saveFile(page);
  await page.reload();
  await expect(card(page, 'Chief Customer Officer')).toBeVisible();

  const own = new URL(baseURL ?? '').origin;
  const elsewhere = asked.filter((address) => !['data:', 'blob:'].includes(new URL(address).protocol));
  expect(elsewhere.length).toBeGreaterThan(3);
  expect(elsewhere.filter((address) => new URL(address).origin !== own)).toEqual([]);
});

test('the policy lets in nothing but the app itself', async ({ page }) => {
  await page.goto('./');
  const policy = await policyOf(page);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  for (const directive of ['script-src', 'style-src', 'connect-src', 'font-src'])
    expect(policy.get(directive), directive).toEqual(["'self'"]);
  for (const directive of ['base-uri', 'form-action', 'object-src'])
    expect(policy.get(directive), directive).toEqual(["'none'"]);
  const loose = [...policy].filter(([, sources]) =>
    sources.some((source) => /unsafe|\*|https?:|^wss?:/.test(source)),
  );
  expect(loose).toEqual([]);
});

test.describe('the policy bites', () => {
  test.use({
    expectedProblems: [
      [/^Refused by policy: /, /^Console error: .*Content Security Policy/],
      { scope: 'test' },
    ],
  });

  test('on a script written into the page', async ({ page }) => {
    await page.goto('./');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.ran = "yes"';
      document.head.append(script);
      return document.documentElement.dataset['ran'];
    });
    expect(ran).toBeUndefined();
  });

  test('on a request to another server', async ({ page }) => {
    await page.goto('./');
    const answer = await page.evaluate(() =>
      fetch('http://elsewhere.test/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
  });
});
