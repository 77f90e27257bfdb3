import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runCli } from '../support/built-cli.ts';
import { listedFor, partsInText } from '../support/listed-parts.ts';
import { expect, test } from '../support/network.ts';
import { ONE_FILE } from '../support/one-file.ts';
import { openApp } from '../support/opening.ts';
import { ROOT } from '../support/source-files.ts';

const STALE = 'Run "npm run generate" and commit docs/licences.md.';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

test('help shows the licences of everything that is passed on, by keyboard', ONE_FILE, async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Help', exact: true }).press('Enter');
  const help = page.getByRole('dialog', { name: 'Help' });
  await help.getByText('Licences of the packages it is built on').press('Enter');
  const licences = help.getByRole('region', { name: 'Licences' });
  await expect(licences).toContainText('SIL OPEN FONT LICENSE Version 1.1');
  const text = (await licences.textContent()) ?? '';
  const way = test.info().project.name === 'one-file' ? 'one file' : 'site';
  expect(partsInText(text), STALE).toEqual(listedFor(read('docs/licences.md'), way));
  expect(partsInText(text).length).toBeGreaterThan(50);
  await page.keyboard.press('Tab');
  await expect(licences).toBeFocused();
  await page.keyboard.press('End');
  await expect.poll(() => licences.evaluate((box) => box.scrollTop)).toBeGreaterThan(1000);
});

test('they lie beside the page, and are kept for when there is no network', async ({ request }) => {
  const answer = await request.get('licences.txt');
  expect(answer.headers()['content-type']).toMatch(/^text\/plain/);
  expect(await answer.text()).toBe(read('dist/licences.txt'));
  expect(read('dist/sw.js')).toContain('"licences.txt"');
});

test('the command line shows those of what is in it', async () => {
  const { out, code } = await runCli(['licences']);
  expect(code).toBe(0);
  expect(out).toContain('Mozilla Public License Version 2.0');
  expect(partsInText(out), STALE).toEqual(listedFor(read('docs/licences.md'), 'command line'));
  expect(partsInText(out).length).toBeGreaterThan(20);
});

test.describe('where the file is missing', () => {
  test.use({ expectedProblems: [/404/] });

  test('help says so, and tries again', async ({ page }) => {
    const missing = (route: import('@playwright/test').Route) => route.fulfill({ status: 404 });
    await page.route('**/licences.txt', missing);
    await openApp(page);
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    const help = page.getByRole('dialog', { name: 'Help' });
    const summary = help.getByText('Licences of the packages it is built on');
    await summary.click();
    await expect(help.getByRole('status')).toContainText('The licences could not be fetched.');
    await page.unroute('**/licences.txt', missing);
    await summary.click();
    await summary.click();
    await expect(help.getByRole('region', { name: 'Licences' })).toContainText('react-dom 19');
  });
});
