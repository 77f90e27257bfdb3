import { expect, test } from '../support/network.ts';
import { ownBrowser } from '../support/own-browser.ts';
import { randomNumbers } from '../support/random-numbers.ts';
import { runs } from '../support/runs.ts';
import { titleField } from '../support/title-field.ts';

const KILLS = runs(1, 20);

test(`a browser killed while it writes has torn nothing (${KILLS})`, async ({ page, baseURL }) => {
  test.setTimeout(60_000 + KILLS * 30_000);
  // For the watch over every journey; the browser that is killed is another one.
  await page.goto('./');
  const address = baseURL ?? '';
  const browser = ownBrowser();
  const chance = randomNumbers(21);
  let torn = 0;
  let newer = 0;
  let here = await browser.start();
  await here.goto(address);
  await titleField(here).fill('Acknowledged 0');
  await titleField(here).press('Enter');
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await expect(here.getByText('Saved on this computer')).toBeVisible();
    await titleField(here).fill(`Dying ${kill}`);
    await titleField(here).press('Enter');
    const pause = chance.between(0, 500);
    await here.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), pause);
    await browser.kill();
    here = await browser.start();
    await here.goto(address);
    await expect(titleField(here)).toBeVisible();
    await expect(titleField(here)).not.toHaveValue('');
    const title = await titleField(here).inputValue();
    if (title === `Dying ${kill}`) newer += 1;
    else if (title !== `Acknowledged ${kill - 1}`) torn += 1;
    await titleField(here).fill(`Acknowledged ${kill}`);
    await titleField(here).press('Enter');
  }
  await browser.discard();
  process.stdout.write(`${KILLS} kills, ${torn} torn, ${newer} with the very last edit\n`);
  expect(torn).toBe(0);
});
