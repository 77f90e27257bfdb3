import type { BrowserContext, Locator, Page } from '@playwright/test';
import { message } from './gestures.ts';
import { expect } from './network.ts';

/** The window in which a chart becomes a link. */
export function shareWindow(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Share as a link' });
}

/** What is said above a chart that came inside a link. */
export function linkBar(page: Page): Locator {
  return page.getByRole('region', { name: 'Chart from a link' });
}

/** Lets the pages of a context use the clipboard. */
export async function allowClipboard(context: BrowserContext): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
}

/** Copies the link the window offers, which then closes. The clipboard must be allowed. */
export async function copiedLink(page: Page): Promise<string> {
  await shareWindow(page).getByRole('button', { name: 'Copy the link' }).click();
  await expect(message(page)).toContainText('Copied the link');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Puts a link into the address of a page that is open, as somebody who pastes it there. */
export async function pasteIntoAddress(page: Page, link: string): Promise<void> {
  await page.evaluate((address) => window.location.assign(address), link);
}
