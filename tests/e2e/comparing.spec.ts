import type { Page } from '@playwright/test';
import { LIGHT } from '../../src/layout/theme.ts';
import { comparedCharts } from '../support/compared-charts.ts';
import {
  bar,
  canvas,
  change,
  changesOf,
  changeTab,
  compare,
  panel,
  showView,
} from '../support/comparison.ts';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';
import { paintedPixels } from '../support/painted-pixels.ts';
import { exportDialog } from '../support/picture.ts';
import {
  nameOf,
  openPresentation,
  paragraphsOf,
  roleShapes,
  shapesOf,
  slideAt,
} from '../support/presentation.ts';
import { bytesOf, downloadOf, savedDocument } from '../support/saving.ts';

const scenarioTab = (page: Page, name: string | RegExp) =>
  page.getByRole('tablist', { name: 'Scenarios' }).getByRole('tab', { name });

/** Opens a finding of the chart on the screen and carries out its first repair. */
async function repair(page: Page, finding: RegExp, by: RegExp): Promise<void> {
  const problems = page.getByRole('region', { name: 'Problems' });
  await problems.getByRole('button', { name: finding }).click();
  await problems.getByRole('button', { name: by }).first().click();
  await expect(problems.getByRole('button', { name: finding })).toHaveCount(0);
}

test('a template is today, its copy is repaired, and the two are compared', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Start from a template' }).click();
  await page
    .getByRole('dialog', { name: 'New chart' })
    .getByRole('button', { name: 'Customer experience under marketing', exact: true })
    .click();
  await expect(scenarioTab(page, 'Today')).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Add a scenario' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the scenario' })).toHaveValue('Proposal');
  await page.keyboard.press('Enter');

  await repair(
    page,
    /^Critical: Customer experience under Marketing/,
    /^Move .* under Chief Executive Officer/,
  );
  await repair(page, /^Warning: Owner without budget or staff/, /^Give Chief Customer Officer a budget/);
  await repair(
    page,
    /^Warning: Digital service outside the customer line/,
    /^Draw a dotted line from Chief Customer Officer/,
  );

  await compare(page);
  await expect(changeTab(page)).toContainText('3');
  await expect(changesOf(page, 'Moved')).toContainText(['Chief Customer Officer']);
  await expect(changesOf(page, 'Changed')).toContainText(['gets a budget']);
  await expect(changesOf(page, 'Lines')).toHaveCount(1);
  await expect(panel(page).getByRole('tab', { name: /^Findings −\d+ fixed/ })).toBeVisible();
  await panel(page)
    .getByRole('tab', { name: /^Findings/ })
    .click();
  const fixed = panel(page).getByRole('region', { name: 'Fixed findings' }).getByRole('listitem');
  expect(await fixed.count()).toBeGreaterThanOrEqual(3);
  await expect(fixed.filter({ hasText: 'Customer experience under Marketing' })).toBeVisible();

  await bar(page).getByRole('button', { name: 'Present', exact: true }).click();
  const words = page.getByRole('contentinfo', { name: 'Steps' });
  await expect(words).toContainText('3 changes lead to Proposal');
  await page.keyboard.press('ArrowRight');
  await expect(words).toContainText('1 of 3');
  await expect(words.getByRole('paragraph')).toHaveText(
    'Move Chief Customer Officer from under Chief Marketing Officer to under Chief Executive Officer',
  );
  await expect(words.getByRole('listitem').filter({ hasText: 'Fixed' })).toContainText(
    'Critical: Customer experience under Marketing',
  );
  await expect(card(page, 'Chief Customer Officer')).toHaveAccessibleName(/, moved$/);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Space');
  await expect(words).toContainText('3 of 3');
  await page.keyboard.press('ArrowRight');
  await expect(words).toContainText('Findings fixed');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  await expect(words).toContainText('3 of 3');
  await page.getByRole('button', { name: 'End the presentation' }).click();
  await expect(changeTab(page)).toContainText('3');

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = exportDialog(page);
  await dialog.getByRole('radio', { name: 'What changes' }).check();
  await dialog.getByRole('radio', { name: 'PPTX' }).check();
  const download = await downloadOf(page, () => dialog.getByRole('button', { name: 'Save PPTX' }).click());
  const slides = openPresentation(await bytesOf(download));
  expect(roleShapes(slideAt(slides, 0)).map(nameOf)).toContain('Role: Chief Customer Officer');
  const told = slides.slides.flatMap((_slide, at) => shapesOf(slideAt(slides, at)).flatMap(paragraphsOf));
  for (const line of ['Moved · 1', 'gets a budget']) expect(told.join('\n')).toContain(line);
  expect(told.join(' ')).toMatch(/\d+ findings fixed/);
});

test('what changes is counted, shown on one canvas, and leads there', async ({ page }) => {
  await openChart(page, comparedCharts());
  await scenarioTab(page, 'Proposal').click();
  await compare(page);
  await expect(changeTab(page)).toContainText('7');
  await expect(message(page).getByRole('status')).toContainText(
    /^Comparing “Today” with “Proposal”: 7 changes, \d+ findings? fixed/,
  );

  await expect(card(page, 'Head of Customer Insight')).toHaveAccessibleName(/, added in “Proposal”$/);
  await expect(card(page, 'Head of Logistics')).toHaveAccessibleName(/, only in “Today”$/);
  await expect(card(page, 'Chief Customer Officer')).toHaveAccessibleName(
    /, moved, person, budget and staff changed$/,
  );

  await change(page, 'Moved: Chief Customer Officer').click();
  await expect(card(page, 'Chief Customer Officer')).toHaveAttribute('aria-pressed', 'true');
  // The place it has left is no role of its own.
  await canvas(page)
    .getByRole('button', { name: /^Where Chief Customer Officer stands in “Today”/ })
    .click();
  await expect(card(page, 'Chief Customer Officer')).toHaveAttribute('aria-pressed', 'true');
  await expect(change(page, 'Moved: Chief Customer Officer')).toHaveAttribute('aria-expanded', 'true');

  await card(page, 'Head of Logistics').click();
  await expect(change(page, 'Removed: Head of Logistics')).toHaveAttribute('aria-expanded', 'true');
});

test('changes are filtered by kind and by words', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  await panel(page)
    .getByRole('button', { name: /^Moved 1/ })
    .click();
  await expect(panel(page).getByRole('listitem')).toHaveCount(1);
  await panel(page)
    .getByRole('button', { name: /^Moved 1/ })
    .click();
  await panel(page).getByRole('searchbox', { name: 'Filter the changes' }).fill('grace');
  await expect(panel(page).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('listitem')).toHaveCount(7);
  await expect(bar(page)).toBeVisible();
});

test('the table lists what the list beside the canvas does, and the other way round', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  const filter = page.getByRole('searchbox', { name: 'Filter the changes' });
  await filter.fill('grace');
  await expect(panel(page).getByRole('listitem')).toHaveCount(1);
  await showView(page, 'List');
  await expect(filter).toHaveValue('grace');
  const rows = page.getByRole('region', { name: 'Table of changes' }).locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(1);
  await filter.fill('');
  await page
    .getByRole('toolbar', { name: 'Kinds of changes' })
    .getByRole('button', { name: /^Removed/ })
    .click();
  await expect(rows).toHaveCount(1);
  await showView(page, 'Together');
  await expect(panel(page).getByRole('button', { name: /^Removed 1/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(panel(page).getByRole('listitem')).toHaveCount(1);
});

test('a change is taken over with what it needs, undone, and taken back in the proposal', async ({
  page,
}) => {
  await openChart(page, comparedCharts());
  await scenarioTab(page, 'Proposal').click();
  await compare(page);
  await change(page, 'Moved: Chief Customer Officer').click();
  await panel(page)
    .getByRole('button', { name: /^Take over into Today: Move/ })
    .click();
  await expect(message(page)).toContainText('Took over into “Today”');
  await expect(changeTab(page)).toContainText('6');
  await expect(change(page, 'Moved: Chief Customer Officer')).toHaveCount(0);
  // The keyboard is at the change in its place.
  await expect(panel(page).locator(':focus')).toHaveCount(1);
  await message(page).getByRole('button', { name: 'Undo' }).click();
  await expect(changeTab(page)).toContainText('7');

  await change(page, 'Added: Head of Customer Insight').click();
  await panel(page)
    .getByRole('button', { name: /^Take back in Proposal/ })
    .click();
  await expect(changeTab(page)).toContainText('6');
  await expect(card(page, 'Head of Customer Insight')).toHaveCount(0);

  await page.keyboard.press('Escape');
  await expect(scenarioTab(page, 'Proposal')).toHaveAttribute('aria-selected', 'true');
  const { scenarios } = await savedDocument(page);
  expect(scenarios.map(({ roles }) => roles.some(({ id }) => id === 'insight'))).toEqual([false, false]);
});

test('side by side, one selection and one view', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  await showView(page, 'Side by side');
  const [before, after] = [canvas(page, 'Before: Today'), canvas(page, 'After: Proposal')];
  const on = (side: typeof before, title: string) =>
    side.getByRole('button', { name: new RegExp(`^${title},`) });
  await on(before, 'Chief Customer Officer').click();
  for (const side of [before, after])
    await expect(on(side, 'Chief Customer Officer')).toHaveAttribute('aria-pressed', 'true');
  const left = async (side: typeof before) => {
    const pane = await side.boundingBox();
    const box = await on(side, 'Chief Customer Officer').boundingBox();
    return Math.round((box?.x ?? 0) - (pane?.x ?? 0));
  };
  await expect.poll(async () => (await left(before)) - (await left(after))).toBe(0);

  const start = await left(before);
  const ground = await before.boundingBox();
  const from = { x: (ground?.x ?? 0) + 60, y: (ground?.y ?? 0) + (ground?.height ?? 0) - 60 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y - 30, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => left(before)).not.toBe(start);
  await expect.poll(async () => (await left(before)) - (await left(after))).toBe(0);

  await on(before, 'Head of Logistics').click();
  await expect(after.getByRole('button', { pressed: true })).toHaveCount(0);
});

test('as a table: sorted, out as a file, and back to the canvas', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  await showView(page, 'List');
  const rows = page.getByRole('main').getByRole('row');
  await expect(rows).toHaveCount(8);
  await page.getByRole('columnheader', { name: 'Role' }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'Role' })).toHaveAttribute('aria-sort', 'ascending');

  const csv = await downloadOf(page, () => page.getByRole('button', { name: 'Save as CSV' }).click());
  const lines = new TextDecoder()
    .decode(await bytesOf(csv))
    .trim()
    .split('\n');
  expect(lines).toHaveLength(8);
  expect(csv.suggestedFilename()).toMatch(/changes\.csv$/);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(message(page)).toContainText('Copied the changes as Markdown');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Head of Logistics');

  await rows.getByRole('button', { name: 'Head of Logistics', exact: true }).click();
  await expect(canvas(page)).toBeVisible();
  await expect(card(page, 'Head of Logistics')).toHaveAttribute('aria-pressed', 'true');
});

test('by keyboard: opened, walked, closed, and nothing behind it is touched', async ({ page }) => {
  await openChart(page, comparedCharts());
  await card(page, 'Chief Executive Officer').click();
  await page.keyboard.press('Alt+c');
  await expect(bar(page)).toBeVisible();
  await canvas(page).locator('[data-role][tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(canvas(page).getByRole('button', { pressed: true })).toHaveCount(1);
  for (const key of ['Delete', 'F2', 'Control+x', 'Control+Enter', 'Alt+ArrowRight'])
    await page.keyboard.press(key);
  await expect(changeTab(page)).toContainText('7');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(card(page, 'Chief Executive Officer')).toBeFocused();
  expect((await savedDocument(page)).scenarios.map(({ roles }) => roles.length)).toEqual([6, 6]);
});

test('the two change places, and others take theirs', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  await bar(page).getByRole('button', { name: 'Swap the two scenarios' }).click();
  await expect(bar(page).getByRole('combobox', { name: 'Before' })).toHaveValue('plan');
  await expect(changesOf(page, 'Removed')).toContainText(['Head of Customer Insight']);
  await bar(page).getByRole('combobox', { name: 'Before' }).selectOption('today');
  await expect(bar(page).getByRole('combobox', { name: 'After' })).toHaveValue('plan');
  await expect(changesOf(page, 'Added')).toContainText(['Head of Customer Insight']);
});

test('from far out, what is different keeps its colours', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  const zoom = page.getByRole('status', { name: 'Zoom' });
  for (const most of [25, 9]) {
    while (Number.parseFloat((await zoom.textContent()) ?? '') > most)
      await page.getByRole('button', { name: 'Zoom out' }).click();
    for (const kind of ['added', 'removed', 'moved'] as const)
      await expect
        .poll(() => paintedPixels(page, LIGHT.change[kind]), { message: `${kind} at ${most} %` })
        .toBeGreaterThan(8);
  }
});

test('a presentation by keyboard alone, from the chart and back to it', async ({ page }) => {
  await openChart(page, comparedCharts());
  await card(page, 'Chief Executive Officer').click();
  await page.keyboard.press('Alt+p');
  const steps = page.getByRole('contentinfo', { name: 'Steps' });
  await expect(steps).toContainText('StartToday');
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible();
  await page.keyboard.press('End');
  await expect(steps).toContainText('EndProposal');
  await expect(steps.getByRole('button', { name: 'Next step' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(steps).toContainText('Remove Head of Logistics');
  await page.keyboard.press('Home');
  await expect(steps).toContainText('StartToday');
  await steps.getByRole('button', { name: 'Next step' }).press('Enter');
  await expect(steps).toContainText('1 of ');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
});

test('a presentation that was begun from the list leaves the keyboard with it', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  await showView(page, 'List');
  await page.getByRole('button', { name: 'Copy as Markdown' }).focus();
  await page.keyboard.press('Alt+p');
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible();
  await page.keyboard.press('Escape');
  const main = page.getByRole('main', { name: 'Comparison' });
  await expect(main.locator(':focus')).toHaveCount(1);
});

test('on a projector the two canvases lie above each other', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openChart(page, comparedCharts());
  await compare(page);
  await showView(page, 'Side by side');
  const [upper, lower] = await Promise.all(
    [canvas(page, 'Before: Today'), canvas(page, 'After: Proposal')].map((side) => side.boundingBox()),
  );
  expect(lower?.x).toBe(upper?.x);
  expect(lower?.y).toBeGreaterThan((upper?.y ?? 0) + 200);
});
