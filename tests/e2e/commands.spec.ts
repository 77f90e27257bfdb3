import type { Page } from '@playwright/test';
import { card, message } from '../support/gestures.ts';
import { holdBack } from '../support/held-back.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openApp, openChart } from '../support/opening.ts';

const CHIEF = 'Chief Executive Officer';

const CHART = documentOf(`${CHIEF} (Ada Osei) [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
  Head of Sales (Sam Okoro) [id: sales]
`);

const REPAIRABLE = `${CHIEF} [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
    Chief Customer Officer [executive, accountable: cx, id: cco]
  Chief Financial Officer [vacant, id: cfo]
`;

const palette = (page: Page) => page.getByRole('dialog', { name: 'Commands' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Command or role' });
const choices = (page: Page) => page.getByRole('listbox').getByRole('option');
const active = (page: Page) => page.getByRole('listbox').getByRole('option', { selected: true });

test.describe('the list of commands', () => {
  test.beforeEach(async ({ page }) => {
    await openChart(page, CHART);
    await card(page, 'Head of Sales').focus();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
  });

  test('does what is typed, with its group and its keys', async ({ page }) => {
    await page.keyboard.type('colleague beside');
    await expect(active(page)).toHaveText(/^Add a colleague beside.*Edit.*Shift\+Enter$/);
    await page.keyboard.press('Enter');
    await expect(palette(page)).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('textbox', { name: 'Title' })).toBeFocused();
  });

  test('puts what was used last first, and what cannot be done last', async ({ page }) => {
    await page.keyboard.type('fit the');
    await page.keyboard.press('Enter');
    await expect(palette(page)).toHaveCount(0);
    await expect(card(page, 'Head of Sales')).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(active(page)).toHaveText(/^Fit the chart/);
    await page.keyboard.press('End');
    await expect(active(page)).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press('Enter');
    await expect(palette(page)).toBeVisible();
  });

  test('opens another window in its place', async ({ page }) => {
    await page.keyboard.type('move to');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'New boss' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(card(page, 'Head of Sales')).toBeFocused();
  });

  test('goes to a role by its title or its holder', async ({ page }) => {
    await page.keyboard.type('ada');
    await expect(choices(page)).toHaveText([new RegExp(`^Go to ${CHIEF}Ada Osei`)]);
    await page.keyboard.press('Enter');
    await expect(card(page, CHIEF)).toBeFocused();
    await expect(card(page, CHIEF)).toHaveAttribute('aria-pressed', 'true');
  });

  test('says so when there is nothing of that name', async ({ page }) => {
    await page.keyboard.type('zzzz');
    await expect(choices(page)).toHaveCount(0);
    await expect(palette(page).getByRole('status')).toContainText('matches “zzzz”');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+k');
    await expect(palette(page)).toHaveCount(0);
    await expect(card(page, 'Head of Sales')).toBeFocused();
  });
});

test('repairs are made from it, first of the role that is selected, as one step that is said', async ({
  page,
}) => {
  await openChart(page, REPAIRABLE);
  await card(page, 'Chief Customer Officer').click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('repair');
  const repairs = choices(page).filter({ hasText: /^Repair: / });
  const move = repairs.filter({
    hasText: /^Repair: Move Chief Customer Officer under Chief Executive OfficerCust/,
  });
  await expect(move).toHaveText(/Customer experience under Marketing$/);
  await expect(repairs.filter({ hasText: 'Chief Financial Officer' })).toHaveCount(0);
  await expect(choices(page).filter({ hasText: /^Next finding/ })).toHaveCount(1);
  await expect(active(page)).toHaveText(/^Repair: /);
  await page.keyboard.type(' move chief customer officer under chief executive');
  await expect(active(page)).toHaveText(
    /^Repair: Move Chief Customer Officer under Chief Executive OfficerCust/,
  );
  await page.keyboard.press('Enter');
  await expect(message(page)).toContainText(`Moved Chief Customer Officer under ${CHIEF}.`);
  await expect(card(page, 'Chief Customer Officer')).toHaveAccessibleName(new RegExp(`reports to ${CHIEF}`));
  await expect(card(page, 'Chief Customer Officer')).toBeFocused();
  await message(page).getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, 'Chief Customer Officer')).toHaveAccessibleName(
    /reports to Chief Marketing Officer/,
  );

  await card(page, 'Chief Financial Officer').click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('repair filled');
  await expect(active(page)).toHaveText(/^Repair: State that Chief Financial Officer is filled/);
});

test('the keyboard opens it from a text too, and is not lost afterwards', async ({ page }) => {
  await openChart(page, CHART);
  await page.getByRole('textbox', { name: 'Title of the chart' }).focus();
  await page.keyboard.type(' now');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  const title = page.getByRole('textbox', { name: 'Title of the chart' });
  await expect(title).toBeFocused();
  await expect(title).toHaveValue(/now/);
});

test.describe('the sheet of keys', () => {
  test('keeps every group together, in one column', async ({ page }) => {
    await openChart(page, CHART);
    await page.keyboard.press('?');
    const groups = page.getByRole('dialog', { name: 'Keyboard shortcuts' }).locator('section');
    await expect(groups.first()).toBeVisible();
    const parts = await groups.evaluateAll((all) => all.map((one) => one.getClientRects().length));
    expect(parts.length).toBeGreaterThan(8);
    expect(parts.filter((count) => count !== 1)).toEqual([]);
  });

  test('opens with a question mark and gives the keyboard back', async ({ page }) => {
    await openChart(page, CHART);
    await card(page, 'Head of Sales').focus();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(sheet.getByRole('region', { name: 'Edit' })).toContainText('Move to…Alt+M');
    await expect(sheet.getByRole('region', { name: 'Help' })).toContainText('All commands…Ctrl+K');
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(card(page, 'Head of Sales')).toBeFocused();
  });

  test('leaves a question mark in a text alone', async ({ page }) => {
    await openChart(page, CHART);
    const title = page.getByRole('textbox', { name: 'Title of the chart' });
    await title.focus();
    await page.keyboard.press('End');
    await page.keyboard.type('?');
    await expect(title).toHaveValue('Northwind?');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('from region to region', () => {
  const focusIn = (page: Page) =>
    page.evaluate(() => {
      const region = document.activeElement?.closest('[data-regions] > *');
      return region?.getAttribute('aria-label') ?? 'nowhere';
    });

  test('F6 goes round, and Shift+F6 back', async ({ page }) => {
    await openChart(page, CHART);
    await card(page, 'Head of Sales').focus();
    const seen: string[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      await page.keyboard.press('F6');
      seen.push(await focusIn(page));
    }
    expect(seen).toEqual(['Scenarios', 'Details', 'Status', 'Toolbar', 'Roles and outline', 'Chart']);
    await expect(card(page, 'Head of Sales')).toBeFocused();
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('Shift+F6');
    expect(await focusIn(page)).toBe('Toolbar');
  });

  test('it leaves a text, and takes over what was typed', async ({ page }) => {
    await openChart(page, CHART);
    await page.getByRole('textbox', { name: 'Title of the chart' }).fill('Southwind');
    await page.keyboard.press('Shift+F6');
    expect(await focusIn(page)).toBe('Status');
    await expect(page).toHaveTitle('Southwind – Reportline');
  });

  test('the first stop of the Tab key leads to the chart', async ({ page }) => {
    await openChart(page, CHART);
    await expect(page.getByText('Saved on this computer')).toBeVisible();
    // A page that was pressed on goes on with the Tab key from there.
    await page.reload();
    await expect(card(page, CHIEF)).toBeVisible();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the chart' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(card(page, CHIEF)).toBeFocused();
  });
});

/** Asks for the list of commands while its code is held back. Returns what lets it come. */
async function askEarly(page: Page): Promise<() => void> {
  const come = await holdBack(page, /\/assets\/command-palette-[^/]+\.js$/);
  await openChart(page, CHART);
  await card(page, 'Head of Sales').focus();
  await page.keyboard.press('Control+k');
  return come;
}

test('what is typed before the list of commands has come narrows it', async ({ page }) => {
  const come = await askEarly(page);
  await page.keyboard.type('templatess');
  await page.keyboard.press('Backspace');
  await expect(palette(page)).toHaveCount(0);
  await expect(card(page, 'Head of Sales')).toBeFocused();
  // From the very task in which the list comes, what is typed goes on where it was: nothing is lost in between.
  const whenItCame = await page.evaluateHandle(() => {
    const seen = { keyboard: '', text: '' };
    const watcher = new MutationObserver(() => {
      const list = document.querySelector('dialog[open] input');
      if (!(list instanceof HTMLInputElement)) return;
      watcher.disconnect();
      Object.assign(seen, { keyboard: document.activeElement?.ariaLabel, text: list.value });
    });
    watcher.observe(document, { childList: true, subtree: true, attributes: true });
    return seen;
  });
  come();
  await expect(field(page)).toHaveValue('templates');
  expect(await whenItCame.jsonValue()).toEqual({ keyboard: 'Command or role', text: 'templates' });
  await expect(active(page)).toHaveText(/^New from a template…/);

  // What was taken is not typed again.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toHaveValue('');
});

test('Enter pressed before the list of commands has come does what was typed', async ({ page }) => {
  const come = await askEarly(page);
  await page.keyboard.type('settings');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toHaveCount(0);
  await expect(card(page, 'Head of Sales')).toBeFocused();
  come();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});

test('a key is answered as soon as there is anything to see', async ({ page }) => {
  await page.addInitScript(() => {
    // In the same task as the page is set up in: sooner than anybody's eyes.
    const watcher = new MutationObserver(() => {
      if (document.querySelector('header button') === null) return;
      watcher.disconnect();
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: ',', code: 'Comma', ctrlKey: true, bubbles: true }),
      );
    });
    watcher.observe(document, { childList: true, subtree: true });
  });
  await openApp(page);
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});
