import type { Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { readDocument } from '../../src/formats/document/read-document.ts';
import { breakPart, breakRegion, PLANTED, refuseClipboard, setBroken } from '../support/broken-part.ts';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { row } from '../support/outline-rows.ts';
import { bytesOf, downloadOf } from '../support/saving.ts';
import { titleField } from '../support/title-field.ts';

const CHART = documentOf(
  `Chief Executive Officer (Ada Osei) [executive, board, id: ceo-osei]
  Chief Marketing Officer (Bo Lindqvist) [executive]
    Head of Puffins (Zoltan Quibble)
`,
  'Zephyr Waterworks',
);

/** Whatever of the chart could be known again in a text. */
const NAMES = /Osei|Lindqvist|Quibble|Puffin|Executive|Marketing|Zephyr|Waterworks|Borealis/i;

const apology = (page: Page, part: string) => page.getByRole('region', { name: part, exact: true });

async function retitle(page: Page, title: string): Promise<void> {
  await titleField(page).fill(title);
  await titleField(page).press('Enter');
}

/** Presses the button of the apology, and gives what it put on the clipboard. */
async function copiedDetails(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy details for the makers' }).click();
  await expect(page.getByText('Copied. Paste the details into a mail')).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function savedBy(page: Page): Promise<ChartDocument> {
  const save = page.getByRole('button', { name: 'Save the chart as a file' });
  const result = readDocument(await bytesOf(await downloadOf(page, () => save.click())));
  if (!result.ok) throw new Error(result.message);
  return result.document;
}

test.describe('a part that breaks down', () => {
  test.use({
    expectedProblems: [new RegExp(PLANTED)],
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  test('the chart: the rest works and is kept, and the chart can be saved and the fault reported', async ({
    page,
  }) => {
    await breakRegion(page, 'main');
    await openChart(page, CHART);
    await expect(card(page, 'Head of Puffins')).toBeVisible();
    await page.getByRole('tab', { name: 'Outline' }).click();
    await setBroken(page, true);
    await row(page, 'Head of Puffins').click();
    await page.keyboard.press('Delete');

    await expect(apology(page, 'The chart')).toContainText('could not be shown because of a fault');
    await expect(row(page, 'Head of Puffins')).toHaveCount(0);
    await row(page, 'Chief Marketing Officer').click();
    await page.keyboard.press('Delete');
    await expect(row(page, 'Chief Marketing Officer')).toHaveCount(0);
    await retitle(page, 'Borealis');
    await expect(page.getByText('Saved on this computer')).toBeVisible();

    const saved = await savedBy(page);
    expect(saved.title).toBe('Borealis');
    expect(saved.scenarios[0].roles.map(({ title }) => title)).toEqual(['Chief Executive Officer']);

    const details = await copiedDetails(page);
    expect(details).toMatch(/^Version: \d+\.\d+\.\d+$/m);
    expect(details).toContain('Scenario 1: roles 1, solid lines 0');
    expect(details).toContain('Last steps, oldest first: Delete, Delete, Rename\n');
    expect(details).toMatch(/^RangeError\n {2}assets\/[\w-]+\.js:\d+:\d+\n/m);
    expect(details).not.toMatch(NAMES);

    await setBroken(page, false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(card(page, 'Chief Executive Officer')).toBeVisible();
    await expect(apology(page, 'The chart')).toHaveCount(0);

    await page.reload();
    await expect(titleField(page)).toHaveValue('Borealis');
    await expect(card(page, 'Chief Executive Officer')).toBeVisible();
    await expect(card(page, 'Chief Marketing Officer')).toHaveCount(0);
  });

  test('the details: the chart goes on', async ({ page }) => {
    await breakPart(page, 'selection-inspector');
    await openChart(page, CHART);
    await setBroken(page, true);
    await card(page, 'Head of Puffins').click();
    await expect(apology(page, 'The details')).toContainText('could not be shown because of a fault');
    await card(page, 'Head of Puffins').press('Delete');
    await expect(card(page, 'Head of Puffins')).toHaveCount(0);
    expect(await copiedDetails(page)).not.toMatch(NAMES);
    await setBroken(page, false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(apology(page, 'The details')).toHaveCount(0);
  });

  test('a window: it closes with a message, and its error is in the diagnostics', async ({ page }) => {
    await breakPart(page, 'key-sheet');
    await openChart(page, CHART);
    await setBroken(page, true);
    await card(page, 'Head of Puffins').press('?');
    await expect(message(page)).toContainText('The list of keys could not be opened');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Command or role' })).toBeFocused();
    await page.keyboard.type('diagnostics');
    await page.keyboard.press('Enter');
    await expect(message(page)).toContainText('Copied the diagnostics');
    const details = await page.evaluate(() => navigator.clipboard.readText());
    expect(details).toMatch(/^RangeError\n {2}assets\/key-sheet-[\w-]+\.js/m);
    expect(details).not.toMatch(NAMES);
  });

  test('the whole page: the edit before it is kept, the chart can be saved, and the page comes back', async ({
    page,
  }) => {
    await breakRegion(page, 'header');
    await openChart(page, CHART);
    await setBroken(page, true);
    await retitle(page, 'Borealis');
    await expect(apology(page, 'The page')).toContainText('could not be shown because of a fault');
    await expect(apology(page, 'The page')).toBeFocused();
    await expect(titleField(page)).toHaveCount(0);
    expect((await savedBy(page)).title).toBe('Borealis');
    await expect(page.getByText('The chart is in your downloads.')).toBeVisible();
    const details = await copiedDetails(page);
    expect(details).toContain('Last steps, oldest first: Rename\n');
    expect(details).toContain('RangeError\n');
    expect(details).not.toMatch(NAMES);

    await setBroken(page, false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(titleField(page)).toHaveValue('Borealis');
    await expect(card(page, 'Head of Puffins')).toBeVisible();
    await page.reload();
    await expect(titleField(page)).toHaveValue('Borealis');
  });

  test('where the clipboard is refused, the details stand in a field', async ({ page }) => {
    await refuseClipboard(page);
    await breakPart(page, 'selection-inspector');
    await openChart(page, CHART);
    await setBroken(page, true);
    await card(page, 'Head of Puffins').click();
    await page.getByRole('button', { name: 'Copy details for the makers' }).click();
    await expect(apology(page, 'The details')).toContainText('Copy the text below instead.');
    const field = page.getByRole('textbox', { name: 'Details for the makers' });
    await expect(field).toHaveValue(/RangeError/);
    await expect(field).not.toHaveValue(NAMES);
    await field.focus();
    const chosen = await field.evaluate((element: HTMLTextAreaElement) =>
      element.value.slice(element.selectionStart, element.selectionEnd),
    );
    await expect(field).toHaveValue(chosen);
  });
});

test('an error that nobody catches is in the diagnostics, without its words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openChart(page, CHART);
  await page.evaluate(() => {
    const told = (type: 'error' | 'unhandledrejection', error: Error) => {
      const promise = Promise.resolve();
      const event =
        type === 'error'
          ? new ErrorEvent(type, { error, message: error.message })
          : new PromiseRejectionEvent(type, { promise, reason: error });
      window.dispatchEvent(event);
    };
    told('error', new SyntaxError('Zoltan Quibble'));
    told('unhandledrejection', new EvalError('Zoltan Quibble'));
  });
  await card(page, 'Head of Puffins').press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Command or role' })).toBeFocused();
  await page.keyboard.type('diagnostics');
  await page.keyboard.press('Enter');
  await expect(message(page)).toContainText('Copied the diagnostics');
  const details = await page.evaluate(() => navigator.clipboard.readText());
  expect(details).toMatch(/newest first:\nEvalError\n {2}.*\nSyntaxError\n/);
  expect(details).not.toMatch(NAMES);
});

test.describe('a start that fails', () => {
  test.use({ expectedProblems: [/Uncaught error: No chance/] });

  test('says so', async ({ page }) => {
    await page.addInitScript(() => {
      crypto.getRandomValues = () => {
        throw new Error('No chance');
      };
    });
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText(
      'Reportline could not start. Your charts are still stored',
    );
  });
});
