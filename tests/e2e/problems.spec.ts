import type { Page } from '@playwright/test';
import type { ChartDocument, Dismissal } from '../../src/chart/chart.ts';
import { writeDocument } from '../../src/formats/document/write-document.ts';
import { message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, giveFile, openChart } from '../support/opening.ts';
import { bytesOf, downloadOf, savedDocument } from '../support/saving.ts';

const UNDER_MARKETING = `Chief Executive Officer [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
    Chief Customer Officer [executive, accountable: cx, id: cco]
  Chief Financial Officer
  Chief Operating Officer
`;

const TICKED_BOX = `Chief Executive Officer [executive, board, id: ceo]
  Chief Customer Officer [executive, accountable: cx, no dedicated, no budget, staff: 0, kpis: revenue, id: cco]
  Chief Marketing Officer [executive]
  Chief Financial Officer [executive]
  Chief Operating Officer [executive]
`;

const FINDING = /^Critical: Customer experience under Marketing/;

const problems = (page: Page) => page.getByRole('region', { name: 'Problems' });
const questions = (page: Page) => page.getByRole('region', { name: 'Open questions' });
const count = (page: Page) => page.getByRole('tab', { name: /^Problems \d+$/ });

function withDismissals(outline: string, ...dismissals: readonly Dismissal[]): ChartDocument {
  const document = documentOf(outline);
  const [scenario] = document.scenarios;
  return { ...document, scenarios: [{ ...scenario, dismissals }] };
}

const dismissal = (rule: string, roles: readonly string[], reason: string): Dismissal => ({
  rule,
  roles,
  about: [],
  kind: 'accepted',
  reason,
  on: '2026-10-02',
});

test('a role a question is about is a click away', async ({ page }) => {
  await openChart(page, UNDER_MARKETING.replace(', board', ''));
  const board = questions(page).getByRole('listitem').filter({ hasText: 'Who sits on the board?' });
  await board.getByRole('button', { name: 'Chief Customer Officer' }).first().click();
  await page.getByRole('tab', { name: 'Role', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Role: Chief Customer Officer' })).toBeVisible();
});

test('a chart without questions says so', async ({ page }) => {
  await openChart(page, 'A\n  B');
  await expect(questions(page)).toContainText('No rule has a question at the moment');
});

test('a reason of which nothing can be kept dismisses nothing, and the form says so', async ({ page }) => {
  await openChart(page, UNDER_MARKETING);
  await problems(page).getByRole('button', { name: FINDING }).click();
  await problems(page).getByRole('button', { name: 'Accept this finding…' }).click();
  await problems(page).getByRole('textbox', { name: 'Why do you accept it?' }).fill('\u0007');
  await page.keyboard.press('Enter');
  await expect(problems(page).getByRole('alert')).toContainText('Nothing was changed');
  await expect(problems(page).getByRole('button', { name: FINDING })).toBeVisible();
});

test('whoever asks for more goes on at the first item that is new', async ({ page }) => {
  const alone = Array.from({ length: 130 }, (_, i) => `Lead ${i}\n`);
  await openChart(page, alone.join(''));
  const findings = problems(page).getByRole('button', { expanded: false });
  const more = problems(page).getByRole('button', { name: /^Show \d+ more$/ });
  await expect(more).toBeVisible();
  const before = await findings.count();
  await more.press('Enter');
  await expect(more).toHaveCount(0);
  await expect(findings.nth(before)).toBeFocused();
});

test('so it is with questions', async ({ page }) => {
  await openChart(page, UNDER_MARKETING.replace(', board', ''));
  const items = questions(page).getByRole('list').first().getByRole('listitem');
  const all = questions(page).getByRole('button', { name: /^Show all \d+$/ });
  await expect(all).toBeVisible();
  const before = await items.count();
  await all.press('Enter');
  await expect(all).toHaveCount(0);
  const answers = items.nth(before).getByRole('group').getByRole('button');
  await expect(answers.first()).toBeFocused();
});

test.describe('parts that do not come', () => {
  test.use({ expectedProblems: [/ERR_FAILED|Failed to fetch dynamically imported module/] });

  test('leave the findings standing', async ({ page }) => {
    await page.route(/\/(finding-explanation|below-findings)-[^/]+\.js$/, (route) => route.abort());
    await page.goto('./');
    await giveFile(page, 'chart.reportline.json', writeDocument(documentOf(UNDER_MARKETING)));
    await expect(message(page)).toContainText('What follows the findings could not be opened');
    const finding = problems(page).getByRole('button', { name: FINDING });
    await finding.click();
    await expect(message(page)).toContainText('The explanation could not be opened');
    await expect(finding).toHaveAttribute('aria-expanded', 'false');
  });
});

test('decisions that are no longer needed are shown and removed', async ({ page }) => {
  const chart = withDismissals(
    UNDER_MARKETING,
    dismissal('cx-under-marketing', ['cco'], 'Agreed'),
    dismissal('orphan-role', ['somebody'], 'Joins in May'),
    dismissal('reporting-cycle', [], 'Drawn so on purpose'),
  );
  await openChart(page, chart);
  await problems(page).getByRole('button', { name: 'Show 1 dismissed, 2 no longer needed' }).click();
  const dismissed = page.getByRole('region', { name: 'Dismissed' });
  await expect(dismissed.getByRole('listitem')).toHaveCount(3);
  await expect(dismissed).toContainText('A role that is gone');
  await expect(dismissed).toContainText('Accepted · 2 October 2026');
  await dismissed.getByRole('button', { name: 'Remove all that are no longer needed' }).click();
  await expect(dismissed.getByRole('listitem')).toHaveCount(1);
  const [{ dismissals }] = (await savedDocument(page)).scenarios;
  expect(dismissals?.map(({ rule }) => rule)).toEqual(['cx-under-marketing']);
  await page.getByRole('button', { name: 'Undo Remove 2 dismissals' }).click();
  await expect(dismissed.getByRole('listitem')).toHaveCount(3);
});

test('the findings are saved to be read by people or by programs', async ({ page }) => {
  await openChart(page, UNDER_MARKETING);
  for (const format of ['Markdown', 'JSON']) {
    const save = problems(page).getByRole('button', { name: `Save the findings (${format})` });
    const report = await bytesOf(await downloadOf(page, () => save.click()));
    expect(Buffer.from(report).toString('utf8')).toContain('cx-under-marketing');
  }
});

test('a title without means is one group, and F8 stays in it till its end', async ({ page }) => {
  await openChart(page, TICKED_BOX);
  const group = page.getByRole('region', { name: 'Checklist appointment' });
  await expect(group).toContainText('three of the four signs');
  await expect(group).toContainText('Do You Need a C-level for Customer Experience Management?');
  const members = await group.getByRole('button').allTextContents();
  expect(members).toHaveLength(3);

  const open = problems(page).getByRole('button', { expanded: true });
  const visited: string[] = [];
  const all = Number((await count(page).textContent())?.match(/\d+/)?.[0]);
  for (let turn = 0; turn < all; turn += 1) {
    await page.keyboard.press('F8');
    if (visited.length > 0) await expect(open).not.toHaveText(visited.at(-1) ?? '');
    visited.push((await open.textContent()) ?? '');
  }
  const from = visited.indexOf(members[0] ?? '');
  expect(visited.slice(from, from + members.length)).toEqual(members);
});

test('an open finding scrolls its panel, never the page', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openChart(page, UNDER_MARKETING);
  await problems(page).getByRole('button', { name: FINDING }).click();
  await expect(problems(page).getByText('According to').first()).toBeVisible();
  const sizes = await page.evaluate(() => ({
    page: document.documentElement.scrollHeight,
    window: window.innerHeight,
    moved: document.documentElement.scrollTop,
  }));
  expect(sizes).toEqual({ page: sizes.window, window: sizes.window, moved: 0 });
});
