import { ICONS } from '../../scripts/web-app-manifest.ts';
import { expect } from '../support/network.ts';
import { expectReady, test } from '../support/offline-app.ts';

test.use({ serviceWorkers: 'allow' });

test('the browser finds nothing against installing the app, in the folder it is in', async ({
  page,
  context,
  server,
}) => {
  await page.goto('./');
  await expectReady(page);
  const browser = await context.newCDPSession(page);
  const { errors, manifest } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(manifest).toMatchObject({
    name: 'Reportline',
    id: server.address,
    startUrl: server.address,
    scope: server.address,
    display: 'kStandalone',
  });
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);

  for (const { file, size } of ICONS) {
    const width = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return image.naturalWidth;
    }, `./${file}`);
    expect(width).toBe(size);
  }
});
