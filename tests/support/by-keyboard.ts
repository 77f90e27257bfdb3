import type { Locator, Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { readDocument } from '../../src/formats/document/read-document.ts';
import { writeDocument } from '../../src/formats/document/write-document.ts';
import { card, message } from './gestures.ts';
import { handsAtRest, test as counted } from './hands.ts';
import { expect } from './network.ts';
import { documentOf, giveFile } from './opening.ts';
import { bytesOf, downloadOf } from './saving.ts';

/**
 * The `test` of a journey without a mouse: it fails when anything was pressed, and when the keyboard or a text was put
 * anywhere by other means than keys, as `locator.focus()` and `fill()` do.
 */
export const test = counted.extend<{ onlyKeys: void }>({
  onlyKeys: [
    async ({ context, hands }, use) => {
      await use();
      await handsAtRest(context);
      expect(hands.beyondKeys, 'what was done without the keyboard').toEqual([]);
      expect(hands.keys, 'keys pressed').toBeGreaterThan(0);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the app with a chart in it. Which file it is, the window of the system asks; the rest is left to the keys. */
export async function openByKeyboard(page: Page, chart: ChartDocument | string): Promise<void> {
  const document = typeof chart === 'string' ? documentOf(chart) : chart;
  await page.goto('./');
  await giveFile(page, 'chart.reportline.json', writeDocument(document));
  await expect(message(page)).toContainText(`Opened “${document.title}”.`);
}

/** Presses a key until something has the keyboard; not for ever. */
export async function pressTo(page: Page, key: string, target: Locator): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    await page.keyboard.press(key);
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
  }
  await expect(target).toBeFocused();
}

/** Finds a role by its title and goes to its card. */
export async function goTo(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type(title);
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toContainText(title);
  await page.keyboard.press('Enter');
  await expect(card(page, title)).toBeFocused();
}

/** The chart on the screen, by way of the file that Ctrl+S makes. */
export async function savedByKeyboard(page: Page): Promise<ChartDocument> {
  const file = await bytesOf(await downloadOf(page, () => page.keyboard.press('Control+s')));
  const result = readDocument(file);
  if (!result.ok) throw new Error(result.message);
  return result.document;
}
