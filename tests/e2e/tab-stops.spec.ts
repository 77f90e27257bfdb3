import type { Locator, Page } from '@playwright/test';
import { randomChart } from '../bench/random-chart.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';

const SMALL = `Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  Chief Marketing Officer [executive]
    Chief Customer Officer [executive]
      Head of Customer Service
  Chief Operating Officer [executive]
    Head of Logistics
`;

const toolbar = (page: Page, name: string) => page.getByRole('toolbar', { name, exact: true });
const problems = (page: Page) => page.getByRole('region', { name: 'Problems' });
const findings = (page: Page) => problems(page).locator('[data-place^="finding:"] > button');
const questions = (page: Page) => page.getByRole('region', { name: 'Open questions' }).getByRole('listitem');

/** What the Tab key stops at from the first stop of the page to the last: the region, and what it is called there. */
async function round(page: Page): Promise<readonly string[]> {
  await page.getByRole('link', { name: 'Skip to the chart' }).focus();
  const stops: string[] = [];
  for (let turn = 0; turn < 300; turn += 1) {
    const stop = await page.evaluate(() => {
      const { activeElement: element, body } = document;
      if (!element || element === body) return null;
      const region = element.closest('[data-regions] > *')?.getAttribute('aria-label');
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return `${region ?? 'Page'}: ${name?.slice(0, 80)}`;
    });
    if (stop === null || (turn > 0 && stop === stops[0])) return stops;
    stops.push(stop);
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not come round');
}

/** The names a key leads through, until it is where it began. */
async function walk(page: Page, key: string, first: Locator): Promise<readonly string[]> {
  await first.focus();
  const start = await first.evaluate((element) => element.ariaLabel ?? element.textContent);
  const names = [start];
  for (let turn = 0; turn < 30; turn += 1) {
    await page.keyboard.press(key);
    const focused = page.locator(':focus');
    const name = await focused.evaluate((element) => element.ariaLabel ?? element.textContent);
    if (name === start) return names;
    names.push(name);
  }
  throw new Error(`${key} does not come round`);
}

test(
  'the Tab key goes round a chart of 500 roles in few stops, past every region',
  AT_LENGTH,
  async ({ page }) => {
    await openChart(page, { title: 'Five hundred', scenarios: [randomChart(500)] });
    await expect(findings(page).nth(60)).toBeVisible();
    await expect(questions(page).first()).toBeVisible();
    const stops = await round(page);
    expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(25);
    const regions = new Set(stops.map((stop) => stop.slice(0, stop.indexOf(':'))));
    expect([...regions]).toEqual([
      'Page',
      'Toolbar',
      'Roles and outline',
      'Chart',
      'Scenarios',
      'Details',
      'Status',
    ]);
    expect(stops.filter((stop) => stop.startsWith('Chart: '))).toEqual([
      expect.stringMatching(/^Chart: Chief Executive Officer,/),
    ]);
  },
);

test('the arrow keys go through every button of a toolbar, and leave texts alone', async ({ page }) => {
  await openChart(page, SMALL);
  const tools = toolbar(page, 'Actions');
  const undo = tools.getByRole('button', { name: 'Undo' });
  expect(await walk(page, 'ArrowRight', undo)).toEqual([
    expect.stringContaining('Undo'),
    expect.stringContaining('Redo'),
    'Arrange',
    'Rule book',
    'Open',
    'Save',
    expect.stringContaining('Share as a link'),
    'Export',
    'Help',
    'More',
  ]);
  await page.keyboard.press('End');
  await expect(tools.getByRole('button', { name: 'More', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(tools.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
  // Whoever comes back finds the button that was left.
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('combobox', { name: 'Find in the chart' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tools.getByRole('button', { name: 'Export', exact: true })).toBeFocused();

  const view = toolbar(page, 'View');
  const fold = view.getByRole('button').first();
  expect(await walk(page, 'ArrowLeft', fold)).toHaveLength(await view.getByRole('button').count());

  const title = page.getByRole('textbox', { name: 'Title of the chart' });
  await title.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('-');
  await expect(title).toHaveValue('Northwin-d');
  await page.keyboard.press('Enter');

  // The last step is taken back: the button has nothing left to do, and still the keyboard.
  const rename = tools.getByRole('button', { name: 'Undo Rename the chart' });
  await rename.press('Enter');
  await expect(title).toHaveValue('Northwind');
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await expect(undo).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(title).toHaveValue('Northwin-d');
});

test('the arrow keys go from finding to finding, and Tab into the one that is open', async ({ page }) => {
  await openChart(page, SMALL);
  await findings(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(findings(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(findings(page).first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(findings(page).last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(findings(page).first()).toHaveAttribute('aria-expanded', 'true');
  const repair = problems(page).getByRole('button', {
    name: 'Move Chief Customer Officer under Chief Executive Officer',
    exact: true,
  });
  await expect(repair).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(repair).toBeFocused();
  const gone = await findings(page).first().textContent();
  const next = await findings(page).nth(1).textContent();
  // The repair makes the next one less grave, but no other.
  const words = next?.slice(next.indexOf(': ')) ?? '';
  await page.keyboard.press('Enter');
  await expect(findings(page).filter({ hasText: gone ?? '' })).toHaveCount(0);
  await expect(page.locator(':focus')).toContainText(words);
});

test('the arrow keys go through the answers to a question, and from question to question', async ({
  page,
}) => {
  await openChart(page, SMALL);
  const answers = (at: number) => questions(page).nth(at).getByRole('group').getByRole('button');
  await expect(answers(1).first()).toBeVisible();
  await answers(0).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(answers(0).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(answers(1).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(answers(0).first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(
    questions(page)
      .last()
      .getByRole('button', { name: /^Why we ask/ }),
  ).toBeFocused();
  await page.keyboard.press('Home');
  const asked = await questions(page).first().textContent();
  await answers(0).first().press('Enter');
  await expect(questions(page).filter({ hasText: asked ?? '' })).toHaveCount(0);
  await expect(answers(0).first()).toBeFocused();
});
