import type { Page } from '@playwright/test';
import { writeDocument } from '../../src/formats/document/write-document.ts';
import { comparedCharts } from '../support/compared-charts.ts';
import { bar, canvas, change, changeTab, compare, panel, showView } from '../support/comparison.ts';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, giveFile, openChart } from '../support/opening.ts';
import { exportDialog } from '../support/picture.ts';
import { savedDocument } from '../support/saving.ts';

const steps = (page: Page) => page.getByRole('contentinfo', { name: 'Steps' });
const filter = (page: Page) => page.getByRole('searchbox', { name: 'Filter the changes' });

/** Keys that reached the browser, from now on. */
async function leftToBrowser(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const left: string[] = [];
    Object.assign(window, { left });
    window.addEventListener('keydown', (event) => {
      if (event.ctrlKey && !event.defaultPrevented && !['Control', 'Shift'].includes(event.key))
        left.push(event.key);
    });
  });
  return () => page.evaluate(() => (Reflect.get(window, 'left') as readonly string[]).slice());
}

/** Counts how often the app asks for a file from now on, and has the browser show no window for it. */
async function fileAskedFor(page: Page): Promise<() => Promise<number>> {
  const field = page.getByTestId('open-file');
  await field.evaluate((element) => {
    element.addEventListener('click', (event) => {
      event.preventDefault();
      element.dataset['asked'] = String(Number(element.dataset['asked'] ?? 0) + 1);
    });
  });
  return async () => Number((await field.getAttribute('data-asked')) ?? 0);
}

test('while scenarios are compared, the keys of a document do their jobs', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  const left = await leftToBrowser(page);

  await panel(page).getByRole('tab', { name: 'Figures' }).click();
  await page.keyboard.press('Control+f');
  await expect(filter(page)).toBeFocused();
  await expect(changeTab(page)).toHaveAttribute('aria-selected', 'true');
  await showView(page, 'List');
  await page.keyboard.press('Control+f');
  await expect(filter(page)).toBeFocused();
  await showView(page, 'Together');

  const asked = await fileAskedFor(page);
  await page.keyboard.press('Control+o');
  await expect.poll(asked).toBe(1);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('Control+Shift+O');
  await expect(page.getByRole('dialog', { name: 'Charts on this computer' })).toBeVisible();
  expect(await left()).toEqual([]);
});

test('F8 goes from change to change, in the list and on the canvas, Shift and F8 go back', async ({
  page,
}) => {
  await openChart(page, comparedCharts());
  await compare(page);
  await panel(page).getByRole('tab', { name: 'Figures' }).click();
  await page.keyboard.press('F8');
  await expect(changeTab(page)).toHaveAttribute('aria-selected', 'true');
  await expect(change(page, 'Added: Head of Customer Insight')).toHaveAttribute('aria-expanded', 'true');
  await expect(card(page, 'Head of Customer Insight')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('F8');
  await expect(change(page, 'Removed: Head of Logistics')).toHaveAttribute('aria-expanded', 'true');
  await expect(change(page, 'Added: Head of Customer Insight')).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Shift+F8');
  await expect(change(page, 'Added: Head of Customer Insight')).toHaveAttribute('aria-expanded', 'true');

  await panel(page)
    .getByRole('button', { name: /^Changed/ })
    .first()
    .click();
  // Of a row that is open the name is the role's alone.
  const closed = (words: string) => change(page, `Changed: Chief Customer Officer ${words}`);
  await page.keyboard.press('F8');
  await expect(closed('Person')).toHaveCount(0);
  await expect(closed('gets a budget')).toBeVisible();
  await page.keyboard.press('F8');
  await expect(closed('Person')).toBeVisible();
  await expect(closed('gets a budget')).toHaveCount(0);
  // The same role: who looks at it goes on looking at it.
  await expect(card(page, 'Chief Customer Officer')).toHaveAttribute('aria-pressed', 'true');
});

test('F8 brings back the role it goes to, also one that is selected and out of sight', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press('F8');
  await expect(card(page, 'Chief Customer Officer')).toHaveAttribute('aria-pressed', 'true');
  const { x = 0, y = 0, height = 0 } = (await canvas(page).boundingBox()) ?? {};
  await page.mouse.move(x + 20, y + 20);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + height - 20, { steps: 3 });
  await page.mouse.move(x + 1000, y + height - 20, { steps: 3 });
  await page.mouse.up();
  // Out of sight it is not in the page at all.
  await expect(card(page, 'Chief Customer Officer')).toHaveCount(0);
  await page.keyboard.press('F8');
  await expect(card(page, 'Chief Customer Officer')).toBeInViewport({ ratio: 0.99 });
  await expect(card(page, 'Chief Customer Officer')).toHaveAttribute('aria-pressed', 'true');
});

test('a card that is the same in both is answered, for the pointer and the keyboard', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  const note = panel(page).getByRole('group', { name: 'Selected role' });
  await card(page, 'Chief Marketing Officer').click();
  await expect(card(page, 'Chief Marketing Officer')).toHaveAttribute('aria-pressed', 'true');
  await expect(note).toContainText('Chief Marketing Officer is the same in both.');
  await page.keyboard.press('ArrowUp');
  await expect(note).toContainText('Chief Executive Officer is the same in both.');
  await expect(message(page).getByRole('status')).toContainText(
    'Chief Executive Officer is the same in both.',
  );
  await card(page, 'Chief Customer Officer').click();
  await expect(note).toHaveCount(0);
  await panel(page)
    .getByRole('button', { name: /^Added 1/ })
    .click();
  await expect(note).toContainText('that the filter leaves out.');
  await note.getByRole('button', { name: 'Show its findings' }).click();
  await expect(panel(page).getByRole('tab', { name: /^Findings/ })).toHaveAttribute('aria-selected', 'true');
  await expect(panel(page).locator('[aria-expanded="true"]')).toHaveCount(1);
});

test('a step that makes the selected role the same in both keeps its own words', async ({ page }) => {
  const [today] = documentOf(
    'Chief [id: ceo]\n  Head of Brand [id: brand]\n  Head of Trade [id: trade]',
  ).scenarios;
  const [plan] = documentOf(
    'Chief [id: ceo]\n  Head of Brand [id: brand]\n    Head of Trade [id: trade]\n    Analyst [id: analyst]',
  ).scenarios;
  const scenarios = [
    { ...today, id: 'today', name: 'Today' },
    { ...plan, id: 'plan', name: 'Proposal' },
  ] as const;
  await openChart(page, { title: 'Northwind', baseline: 'today', scenarios });
  await compare(page);
  await change(page, 'Moved: Head of Trade').click();
  await panel(page)
    .getByRole('button', { name: /^Take over into Today: Move/ })
    .click();
  const note = panel(page).getByRole('group', { name: 'Selected role' });
  await expect(note).toContainText('Head of Trade is the same in both.');
  await expect(message(page).getByRole('status')).toContainText('Took over into “Today”');
});

test('a finding that is there in both and is not what it was says whether it is better', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  await panel(page)
    .getByRole('tab', { name: /^Findings/ })
    .click();
  const changed = panel(page).getByRole('region', { name: 'Changed findings' });
  const voice = changed.getByRole('button', { name: /No board-level voice/ });
  await expect(voice).toContainText('Better: Warning before, Consider now.');
  await expect(
    panel(page)
      .getByRole('region', { name: 'Unchanged findings' })
      .getByRole('button', { name: /No board-level/ }),
  ).toHaveCount(0);
});

test('the sheet of keys and the help are about the comparison while there is one', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(keys.getByText('Next change', { exact: true })).toBeVisible();
  await expect(keys.getByText('Next finding', { exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Command or role' }).fill('help');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeVisible();
});

test('a presentation keeps the keys of a document to itself, and ends with the document', async ({
  page,
}) => {
  await openChart(page, comparedCharts());
  await page.keyboard.press('Alt+p');
  await expect(steps(page)).toContainText('StartToday');
  const left = await leftToBrowser(page);
  for (const key of ['Control+o', 'Control+Shift+O', 'Control+s', 'Control+f', 'Control+k', '?'])
    await page.keyboard.press(key);
  expect(await left()).toEqual([]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(steps(page)).toContainText('StartToday');

  await giveFile(page, 'other.json', writeDocument(documentOf('Mayor', 'Town hall')));
  await expect(card(page, 'Mayor')).toBeVisible();
  await expect(steps(page)).toHaveCount(0);
  await expect(bar(page)).toHaveCount(0);
});

test('Enter and Space press the button that has the keyboard, Shift and Space go back', async ({ page }) => {
  await openChart(page, comparedCharts());
  await page.keyboard.press('Alt+p');
  const next = steps(page).getByRole('button', { name: 'Next step' });
  await next.press('Enter');
  await expect(steps(page)).toContainText('1 of ');
  await next.press('Space');
  await expect(steps(page)).toContainText('2 of ');
  await next.press('Shift+Space');
  await expect(steps(page)).toContainText('1 of ');
  await steps(page).getByRole('button', { name: 'End the presentation' }).press('Space');
  await expect(steps(page)).toHaveCount(0);
  await expect(bar(page)).toBeVisible();
});

test('a message waits for the end of a presentation, and is said at once', async ({ page }) => {
  await openChart(page, comparedCharts());
  await page.keyboard.press('Alt+p');
  await expect(steps(page)).toContainText('StartToday');
  await giveFile(page, 'broken.json', '{');
  await expect(message(page).getByRole('status')).toContainText('broken.json');
  const close = message(page).getByRole('button', { name: 'Close this message' });
  await expect(close).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(steps(page)).toHaveCount(0);
  await close.press('Enter');
  await expect(close).toHaveCount(0);
  await expect(bar(page)).toBeVisible();
});

test('what is only looked at is exported, and is no choice for the next time', async ({ page }) => {
  await openChart(page, comparedCharts());
  await compare(page);
  await page.keyboard.press('Control+Shift+E');
  const dialog = exportDialog(page);
  await expect(dialog.getByRole('radio', { name: 'What changes' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Show findings' })).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: 'Set teams out compactly' })).toHaveCount(0);
  await dialog.getByRole('radio', { name: 'SVG' }).check();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  expect((await savedDocument(page)).deck).toEqual({ format: 'svg' });

  await page.keyboard.press('Control+Shift+E');
  await expect(dialog.getByRole('radio', { name: 'What changes' })).not.toBeChecked();
  await dialog.getByRole('radio', { name: 'What changes' }).check();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await card(page, 'Chief Operating Officer').click();
  await page.keyboard.press('Alt+b');
  await page.keyboard.press('Control+Shift+E');
  await expect(dialog.getByRole('radio', { name: 'What changes' })).not.toBeChecked();
  await expect(dialog.getByRole('combobox', { name: 'Part of the chart' })).toContainText(
    'Chief Operating Officer',
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect((await savedDocument(page)).deck).toEqual({ format: 'svg', subject: 'changes' });
});
