import type { ChartDocument } from '../../src/chart/chart.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { savedDocument } from '../support/saving.ts';
import { allowClipboard, copiedLink, linkBar, pasteIntoAddress, shareWindow } from '../support/sharing.ts';

const SAVED = 'Saved on this computer';

const DRAWN = documentOf(`Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  Chief Financial Officer [executive, id: cfo]
  Chief Marketing Officer (Bo Lindqvist) [executive, id: cmo]
cfo ..> cmo: budget of the year
`);
const CHART: ChartDocument = {
  ...DRAWN,
  scenarios: [
    {
      ...DRAWN.scenarios[0],
      roles: DRAWN.scenarios[0].roles.map((role) => ({
        ...role,
        note: 'Between us',
        extra: new Map([['Salary', '100,000']]),
      })),
    },
  ],
};

test.beforeEach(async ({ context }) => allowClipboard(context));

test('a chart goes from one page to another inside a link, and becomes a chart of its own there', async ({
  page,
  context,
}) => {
  await openChart(page, CHART);
  await page.getByRole('button', { name: 'Share as a link…' }).click();
  await expect(page.getByRole('button', { name: 'Copy the link' })).toBeFocused();
  const link = await copiedLink(page);
  const other = await context.newPage();
  await other.goto(link);
  await expect(card(other, 'Chief Marketing Officer')).toHaveAccessibleName(/Bo Lindqvist/);
  await expect(other.getByText('View only: from a link')).toBeVisible();
  await expect(linkBar(other)).toContainText('came inside a link and is not stored on this computer');
  await expect(other.getByRole('textbox', { name: 'Title of the chart' })).toBeDisabled();

  await other.reload();
  await expect(linkBar(other)).toBeVisible();
  expect(other.url()).toBe(link);
  await linkBar(other).getByRole('button', { name: 'Make it mine' }).click();
  await expect(message(other)).toContainText('“Northwind” is your own copy now');
  await expect(linkBar(other)).toHaveCount(0);
  await expect(other.getByText(SAVED)).toBeVisible();
  expect(new URL(other.url()).hash).toBe('');

  await card(other, 'Chief Financial Officer').click();
  await other.keyboard.press('Delete');
  await expect(card(other, 'Chief Financial Officer')).toHaveCount(0);
  await expect(other.getByText(SAVED)).toBeVisible();
  await other.reload();
  await expect(card(other, 'Chief Marketing Officer')).toBeVisible();
  await expect(card(other, 'Chief Financial Officer')).toHaveCount(0);
  const copy = await savedDocument(other);
  // What nobody sees on the cards was not asked to go along.
  expect(JSON.stringify(copy)).not.toContain('Between us');
  expect(copy.scenarios[0].roles.map(({ id }) => id)).toEqual(['ceo', 'cmo']);
  expect(await savedDocument(page)).toEqual(CHART);
});

test('a link pasted into an open tab shows its chart, and leaves the one that was there', async ({
  page,
}) => {
  await openChart(page, documentOf('Head of Sales', 'Sent'));
  await page.getByRole('button', { name: 'Share as a link…' }).click();
  const link = await copiedLink(page);
  await openChart(page, CHART);
  await card(page, 'Chief Financial Officer').click();
  await page.keyboard.press('Delete');
  await pasteIntoAddress(page, link);
  await expect(card(page, 'Head of Sales')).toBeVisible();

  await page.goBack();
  await expect(card(page, 'Chief Marketing Officer')).toBeVisible();
  await expect(card(page, 'Chief Financial Officer')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Chief Financial Officer')).toBeVisible();

  await page.goForward();
  await expect(card(page, 'Head of Sales')).toBeVisible();
  await message(page).getByRole('button', { name: 'Go back to “Northwind”' }).click();
  await expect(card(page, 'Chief Financial Officer')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await expect(page.getByText(SAVED)).toBeVisible();
  await page.reload();
  await expect(card(page, 'Chief Financial Officer')).toBeVisible();
  expect(await savedDocument(page)).toEqual(CHART);
});

test(
  'made mine in an open tab, both charts are there, wherever Back and Forward lead',
  AT_LENGTH,
  async ({ page }) => {
    await openChart(page, documentOf('Head of Sales', 'Sent'));
    await page.getByRole('button', { name: 'Share as a link…' }).click();
    const link = await copiedLink(page);
    await openChart(page, CHART);
    await pasteIntoAddress(page, link);
    await linkBar(page).getByRole('button', { name: 'Make it mine' }).click();
    await expect(page.getByText(SAVED)).toBeVisible();
    await page.goBack();
    await expect(card(page, 'Head of Sales')).toBeVisible();
    await page.goForward();
    await expect(card(page, 'Head of Sales')).toBeVisible();
    await expect(linkBar(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    // By keys: a pointer that is there in one jump has left the way on which the menu within waits for it.
    await page.getByRole('menuitem', { name: 'Open recent' }).press('ArrowRight');
    await page.getByRole('menuitem', { name: /^Northwind/ }).press('Enter');
    await expect(card(page, 'Chief Financial Officer')).toBeVisible();
    expect(await savedDocument(page)).toEqual(CHART);
  },
);

test('the menu and the list of commands make it one’s own, too', AT_LENGTH, async ({ page }) => {
  await openChart(page, CHART);
  await page.getByRole('button', { name: 'Share as a link…' }).click();
  const link = await copiedLink(page);
  await pasteIntoAddress(page, link);
  await expect(linkBar(page)).toBeVisible();
  await card(page, 'Chief Financial Officer').click();
  await page.keyboard.press('Delete');
  await expect(card(page, 'Chief Financial Officer')).toBeVisible();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Make it mine' }).click();
  await expect(page.getByText(SAVED)).toBeVisible();
  await expect(linkBar(page)).toHaveCount(0);
  await card(page, 'Chief Financial Officer').click();
  await page.keyboard.press('Delete');
  await expect(card(page, 'Chief Financial Officer')).toHaveCount(0);
});

for (const [what, change, sentence, length] of [
  [
    'cut by a chat',
    (link: string) => link.slice(0, -120),
    /cut short.*of its [\d,]+ characters have come.*Copy the whole/,
    {},
  ],
  [
    'with something behind it',
    (link: string) => `${link}-and-more`,
    /Take away what follows its last character/,
    AT_LENGTH,
  ],
  [
    'changed on the way',
    (link: string) => link.replace(/.{5}$/, 'AAAAA'),
    /Characters in the middle of the link were changed/,
    AT_LENGTH,
  ],
  [
    'of a newer version',
    (link: string) => link.replace('chart=1', 'chart=2'),
    /newer version of Reportline/,
    {},
  ],
] as const)
  test(
    `a link ${what} is refused with a sentence, and the chart that was open last opens`,
    length,
    async ({ page }) => {
      await openChart(page, CHART);
      await expect(page.getByText(SAVED)).toBeVisible();
      await page.getByRole('button', { name: 'Share as a link…' }).click();
      const link = change(await copiedLink(page));
      await page.goto('about:blank');
      await page.goto(link);
      await expect(message(page)).toContainText('The link could not be opened.');
      await expect(message(page)).toContainText(sentence);
      await expect(card(page, 'Chief Financial Officer')).toBeVisible();
      await expect(page.getByText(SAVED)).toBeVisible();
      expect(await savedDocument(page)).toEqual(CHART);
    },
  );

test('a link can go without names, and then has nobody in it', async ({ page, context }) => {
  await openChart(page, CHART);
  await page.keyboard.press('Control+Shift+L');
  await shareWindow(page)
    .getByRole('checkbox', { name: /^Notes/ })
    .check();
  await shareWindow(page)
    .getByRole('checkbox', { name: /^What is kept/ })
    .check();
  await shareWindow(page).getByRole('checkbox', { name: 'Names of people' }).uncheck();
  await expect(shareWindow(page).getByRole('checkbox', { name: /^Notes/ })).toBeDisabled();
  const link = await copiedLink(page);
  const other = await context.newPage();
  await other.goto(link);
  await linkBar(other).getByRole('button', { name: 'Make it mine' }).click();
  const text = JSON.stringify((await savedDocument(other)).scenarios);
  expect(text).toContain('Chief Marketing Officer');
  expect(text).not.toMatch(/Ada|Osei|Lindqvist|Between us|Salary|100,000|"ceo"/);
});

test('with everything asked for, everything goes along', AT_LENGTH, async ({ page, context }) => {
  await openChart(page, CHART);
  await page.keyboard.press('Control+Shift+L');
  await shareWindow(page)
    .getByRole('checkbox', { name: /^Notes/ })
    .check();
  await shareWindow(page)
    .getByRole('checkbox', { name: /^What is kept/ })
    .check();
  const link = await copiedLink(page);
  const other = await context.newPage();
  await other.goto(link);
  await linkBar(other).getByRole('button', { name: 'Make it mine' }).click();
  expect(await savedDocument(other)).toEqual(CHART);
});

test('says that a link to this computer helps nobody else, and keeps the address that does', async ({
  page,
}) => {
  await openChart(page, CHART);
  await page.keyboard.press('Control+Shift+L');
  const address = shareWindow(page).getByRole('textbox', { name: 'Address at which others open Reportline' });
  await expect(address).toHaveAccessibleDescription(/this computer’s own, so the link helps nobody else/);
  await address.fill('javascript:alert(1)');
  await expect(address).toHaveAccessibleDescription(/“https” or “http” only/);
  await expect(shareWindow(page).getByRole('button', { name: 'Copy the link' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await address.fill('charts.northwind.example/app#old');
  await expect(address).toHaveAccessibleDescription('');
  expect(await copiedLink(page)).toMatch(/^https:\/\/charts\.northwind\.example\/app#chart=1\./);
  await page.reload();
  await expect(card(page, 'Chief Financial Officer')).toBeVisible();
  await page.keyboard.press('Control+Shift+L');
  await expect(address).toHaveValue('https://charts.northwind.example/app');
  await shareWindow(page).getByRole('button', { name: 'Use this page’s' }).click();
  await expect(address).toHaveValue(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('where the clipboard is refused, the whole link is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
  });
  await openChart(page, CHART);
  await page.keyboard.press('Control+Shift+L');
  await shareWindow(page).getByRole('button', { name: 'Copy the link' }).click();
  const whole = shareWindow(page).getByRole('textbox', { name: 'The whole link' });
  await expect(whole).toBeFocused();
  await expect(whole).toHaveValue(/#chart=1\.\d+\.[\w-]+$/);
  await expect(shareWindow(page)).toContainText('did not let the link onto the clipboard');
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(await whole.inputValue());
});

test('markup in a link is text and is never run', async ({ page }) => {
  const script = "<script>window.executed='script'</script>";
  await openChart(page, {
    title: `"><img src=x onerror="window.executed='image'">`,
    scenarios: [
      { id: script, name: script, roles: [{ id: script, title: script, person: script }], lines: [] },
    ],
  });
  await page.keyboard.press('Control+Shift+L');
  const link = await copiedLink(page);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(linkBar(page)).toBeVisible();
  await expect(card(page, script)).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'executed'))).toBeUndefined();
});
