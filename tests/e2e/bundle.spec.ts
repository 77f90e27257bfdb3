import path from 'node:path';
import { bundleOf, scriptSize, START_GOAL } from '../../scripts/bundle-report.mjs';
import { expect, test } from '../support/network.ts';
import { openApp } from '../support/opening.ts';
import { ROOT } from '../support/source-files.ts';

test('the page loads no more script than it says before somebody can use it', async ({ page }) => {
  const { start, later } = bundleOf(path.join(ROOT, 'dist'));
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname.slice(1)));
  await openApp(page);
  await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();
  expect(loaded).toEqual(expect.arrayContaining(start.map(({ name }) => name)));
  expect(scriptSize(start)).toBeGreaterThan(100);
  expect(scriptSize(start)).toBeLessThanOrEqual(START_GOAL);
  expect(later.length).toBeGreaterThan(10);
});
