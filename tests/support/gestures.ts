import type { Locator, Page } from '@playwright/test';
import { decodePng, type Bitmap } from './decode-png.ts';
import type { Area } from './ink.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The card of a role on the canvas, by its title. */
export function card(page: Page, title: string): Locator {
  const name = title.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return page.getByRole('main').getByRole('button', { name: new RegExp(`^${name},`) });
}

/** A role as the palette offers it. */
export function paletteRole(page: Page, title: string): Locator {
  return page
    .getByRole('navigation', { name: 'Role palette' })
    .getByRole('button', { name: title, exact: true });
}

/** Where something is on the page; throws when it is not drawn. */
export async function boxOf(target: Locator): Promise<Area> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('Nothing is drawn there');
  return box;
}

export async function centre(target: Locator): Promise<Spot> {
  const box = await boxOf(target);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses on one thing and moves onto another, without letting go. */
export async function hold(page: Page, from: Locator | Spot, to: Locator | Spot): Promise<void> {
  const start = await spotOf(from);
  const end = await spotOf(to);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 12, start.y + 8, { steps: 3 });
  await page.mouse.move(end.x, end.y, { steps: 6 });
}

export async function drag(page: Page, from: Locator | Spot, to: Locator | Spot): Promise<void> {
  await hold(page, from, to);
  await page.mouse.up();
}

function spotOf(place: Locator | Spot): Promise<Spot> | Spot {
  return 'boundingBox' in place ? centre(place) : place;
}

/**
 * The small circle on the edge of a card that a line is pulled out of: above towards a boss, below to a report. It is
 * there once the pointer is on the card.
 */
export async function lineHandle(page: Page, title: string, towards: 'boss' | 'report'): Promise<Spot> {
  await card(page, title).hover();
  const { x, y, width, height } = await boxOf(card(page, title));
  return { x: x + width / 2, y: towards === 'boss' ? y - 3 : y + height + 3 };
}

/** A spot in the middle of nothing, low on the canvas. */
export async function emptyPlace(page: Page): Promise<Spot> {
  const { x, y, width, height } = await boxOf(page.getByRole('main'));
  return { x: x + width / 2, y: y + height - 120 };
}

/** What a person sees now. */
export async function look(page: Page): Promise<Bitmap> {
  return decodePng(await page.screenshot({ animations: 'disabled' }));
}

/** The one place where the app says what it did, or why it did not. */
export function message(page: Page): Locator {
  return page.getByRole('region', { name: 'Messages' });
}
