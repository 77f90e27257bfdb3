import type { Page } from '@playwright/test';
import { card } from '../../support/gestures.ts';
import { openChart } from '../../support/opening.ts';
import { savedDocument } from '../../support/saving.ts';
import { expect, test } from '../../support/without-dragging.ts';

const CUSTOMER = 'Chief Customer Officer';

const CHART = `Chief Executive Officer [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
    ${CUSTOMER} [executive, accountable: cx, id: cco]
  Chief Financial Officer [vacant, id: cfo]
  Chief Operating Officer
`;

const problems = (page: Page) => page.getByRole('region', { name: 'Problems' });
const questions = (page: Page) => page.getByRole('region', { name: 'Open questions' });

test('a finding on a card leads to what, why and who says so; it and two more are repaired', async ({
  page,
}) => {
  await openChart(page, CHART);
  await page
    .getByRole('main')
    .getByRole('button', { name: /findings?: show$/ })
    .first()
    .click();
  const finding = problems(page).getByRole('button', { name: /Customer experience under Marketing/ });
  await expect(finding).toHaveAttribute('aria-expanded', 'true');
  await expect(problems(page)).toContainText('According to');
  await expect(
    problems(page).getByText('Where Does Customer Experience Management Fit in an Organization?'),
  ).toBeVisible();
  const repairs = [
    [/Customer experience under Marketing/, `Move ${CUSTOMER} under Chief Executive Officer`],
    [/No board-level voice/, `Give ${CUSTOMER} a seat on the board`],
    [/Key role vacant/, 'State that Chief Financial Officer is filled'],
  ] as const;
  for (const [words, repair] of repairs) {
    const head = problems(page).getByRole('button', { name: words });
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
    await problems(page).getByRole('button', { name: repair, exact: true }).click();
    await expect(head).toHaveCount(0);
  }
  await expect(card(page, CUSTOMER)).toHaveAccessibleName(/reports to Chief Executive Officer/);
  const { roles } = (await savedDocument(page)).scenarios[0];
  expect(roles.find(({ id }) => id === 'cco')).toMatchObject({ board: true });
  expect(roles.find(({ id }) => id === 'cfo')).toMatchObject({ vacant: false });
});

test('a finding that does not apply is set aside, and Undo takes that back', async ({ page }) => {
  await openChart(page, CHART);
  const finding = problems(page).getByRole('button', {
    name: /^Critical: Customer experience under Marketing/,
  });
  await finding.click();
  await problems(page).getByRole('button', { name: 'Does not apply here…' }).click();
  await problems(page).getByRole('textbox', { name: 'Why does it not apply here?' }).fill('A co-operative');
  await problems(page).getByRole('button', { name: 'Dismiss' }).click();
  await problems(page).getByRole('button', { name: 'Show 1 dismissed' }).click();
  await expect(page.getByRole('region', { name: 'Dismissed' })).toContainText('Does not apply here · ');
  await page.getByRole('button', { name: 'Undo Dismiss “Customer experience under Marketing”' }).click();
  await expect(finding).toBeVisible();
});

test('a question is answered with one click, which says what followed and can be taken back', async ({
  page,
}) => {
  await openChart(page, CHART.replace(', board', ''));
  const board = questions(page).getByRole('listitem').filter({ hasText: 'Who sits on the board?' });
  await expect(board).toContainText('Decides about “');
  await expect(board.getByRole('button', { name: 'Why we ask: Who sits on the board?' })).toBeVisible();

  await board.getByRole('button', { name: 'None of these' }).click();
  await expect(board).toHaveCount(0);
  await expect(questions(page)).toContainText(/Answered: None of these\. 1 new warning/);
  await expect(page.getByRole('button', { name: 'Undo Answer “Who sits on the board?”' })).toBeVisible();
  await questions(page).getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(board).toBeVisible();
  await expect(questions(page)).not.toContainText('Answered');
});
