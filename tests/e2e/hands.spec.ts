import type { BrowserContext } from '@playwright/test';
import { AT_LENGTH } from '../support/at-length.ts';
import { drag, paletteRole } from '../support/gestures.ts';
import { type Hands, handsAtRest, test } from '../support/hands.ts';
import { expect } from '../support/network.ts';

/** What was seen of the hands until now. */
async function seen(context: BrowserContext, hands: Hands): Promise<Hands> {
  await handsAtRest(context);
  return structuredClone(hands);
}

test(
  'the watch over the hands tells keys, presses and drags apart, and what a test does by itself',
  AT_LENGTH,
  async ({ page, context, hands }) => {
    const title = page.getByRole('textbox', { name: 'Title of the chart' });
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();
    for (const key of ['Tab', 'Enter', 'Enter', 'Shift+F6']) await page.keyboard.press(key);
    expect(await seen(context, hands)).toEqual({ keys: 4, presses: 0, drags: [], beyondKeys: [] });

    await title.focus();
    await title.fill('Northwind');
    expect(await seen(context, hands)).toMatchObject({
      keys: 4,
      beyondKeys: ['The keyboard put on Title of the chart', 'A text put on Title of the chart'],
    });

    await page.reload();
    await paletteRole(page, 'Head of Brand').click();
    await page.mouse.wheel(0, 40);
    await drag(page, paletteRole(page, 'Head of Brand'), page.getByRole('main'));
    const all = await seen(context, hands);
    expect(all).toMatchObject({ presses: 2, drags: [expect.stringMatching(/^A drag/)] });
    expect(all.beyondKeys.map((what) => what.replace(/ on .*/, ''))).toEqual(
      expect.arrayContaining(['A press', 'A click', 'A turn of the wheel']),
    );
  },
);
