import { hostileCharts } from '../support/hostile-charts.ts';
import { hostileTitles } from '../support/hostile-titles.ts';
import { message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { giveFile, openChart } from '../support/opening.ts';

/** Elements only somebody else could have put there; the app itself has none of them. */
const NOT_OURS =
  'main script, iframe, object, embed, base, form[action], [onerror], [onload], [onclick], [onmouseover], a[href^="javascript:"], img[src="x"]';

const [CHART] = hostileCharts(500);

test('500 hostile titles are words wherever the page shows them', async ({ page }) => {
  test.setTimeout(180_000);
  if (!CHART) throw new Error('There is no chart.');
  const nothingRan = async (where: string) => {
    const found = await page.evaluate(
      (selector) => ({
        ran: Reflect.get(window, '__ran') !== undefined,
        injected: [...document.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML.slice(0, 200)),
      }),
      NOT_OURS,
    );
    expect(found, where).toEqual({ ran: false, injected: [] });
  };

  await openChart(page, { ...CHART, title: 'Hostile' });
  await nothingRan('on the canvas');
  await expect(page.locator('footer')).toContainText('500');

  await page.getByRole('tab', { name: 'Outline' }).click();
  await expect(page.getByRole('tree')).toBeVisible();
  await nothingRan('in the outline');

  // Through the cards, with the keyboard: each one's details.
  await page.locator('main [data-role]').first().click();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press(step % 4 === 0 ? 'ArrowDown' : 'ArrowRight');
    await nothingRan(`in the details, step ${step}`);
  }

  await page.keyboard.press('Control+f');
  for (const text of hostileTitles()
    .filter((title) => title.length < 60)
    .filter((_, at) => at % 25 === 0)) {
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(text);
    await nothingRan(`in the search for ${JSON.stringify(text)}`);
  }
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('<script>');
  await nothingRan('in the list of commands');
  await page.keyboard.press('Escape');

  const csv = `Id,Title,Manager,Note\n${hostileTitles()
    .map((title, at) =>
      [String(at), title, at === 0 ? '' : '0', title]
        .map((cell) => `"${cell.replaceAll('"', '""')}"`)
        .join(','),
    )
    .join('\n')}\n`;
  await giveFile(page, '<img src=x onerror=window.__ran=1>.csv', csv);
  await expect(page.getByRole('dialog')).toContainText('500', { timeout: 30_000 });
  await nothingRan('in the import');
  await page.keyboard.press('Escape');
  await giveFile(page, '"><script>window.__ran=1</script>.reportline.json', '{"format":"reportline"');
  await expect(message(page)).toContainText('could not be opened');
  await nothingRan('in a message');
});
