import type { Page } from '@playwright/test';
import { expect, openByKeyboard, pressTo, savedByKeyboard, test } from '../../support/by-keyboard.ts';
import { card, message } from '../../support/gestures.ts';

const MARKETING = 'Chief Marketing Officer';
const CUSTOMER = 'Chief Customer Officer';
const CHIEF = 'Chief Executive Officer';

const CHART = `${CHIEF} [executive, board, id: ceo]
  ${MARKETING} [executive, id: cmo]
    ${CUSTOMER} [executive, accountable: cx, id: cco]
  Chief Financial Officer [vacant, id: cfo]
  Chief Operating Officer [vacant, id: coo]
Head of Sales [id: sales]
`;

const FINDING = /^Critical: Customer experience under Marketing/;

const problems = (page: Page) => page.getByRole('region', { name: 'Problems' });
/** The headlines of the list, in its order. */
const heads = (page: Page) => problems(page).getByRole('button', { name: /^(Critical|Warning|Consider): / });
const count = (page: Page) => page.getByRole('tab', { name: /^Problems \d+$/ });

/** Goes to the finding that F8 shows, whose heading has the keyboard then. */
async function intoOpenFinding(page: Page): Promise<void> {
  await page.keyboard.press('F8');
  await expect(problems(page).getByRole('button', { expanded: true })).toHaveText(FINDING);
  // Repairs are worked out after the finding is shown; Tab goes to the first of them once it is there.
  await expect(
    problems(page)
      .getByRole('button', { name: /^Move Chief Customer Officer under/ })
      .first(),
  ).toBeVisible();
  await expect(problems(page).getByRole('button', { expanded: true })).toBeFocused();
}

test('a chart is drawn, repaired and taken back', async ({ page }) => {
  const { keyboard } = page;
  await page.goto('./');
  await pressTo(page, 'Tab', page.getByRole('button', { name: `Add a ${CHIEF}` }));
  await keyboard.press('Enter');
  await expect(card(page, CHIEF)).toBeFocused();
  for (const title of [MARKETING, CUSTOMER]) {
    await keyboard.press('Control+Enter');
    await keyboard.type(title);
    await keyboard.press('Enter');
    await expect(card(page, title)).toBeFocused();
  }
  await expect(card(page, CUSTOMER)).toHaveAccessibleName(/Customer experience under Marketing/);
  await intoOpenFinding(page);
  await keyboard.press('Tab');
  await expect(
    page.getByRole('button', { name: `Move ${CUSTOMER} under ${CHIEF}`, exact: true }),
  ).toBeFocused();
  await keyboard.press('Enter');
  await expect(card(page, CUSTOMER)).toHaveAccessibleName(new RegExp(`reports to ${CHIEF}`));
  await keyboard.press('Control+z');
  await expect(card(page, CUSTOMER)).toHaveAccessibleName(new RegExp(`reports to ${MARKETING}`));
  await keyboard.press('Control+Shift+z');
  await expect(card(page, CUSTOMER)).toHaveAccessibleName(new RegExp(`reports to ${CHIEF}`));
});

test('a file is opened and three of its findings are repaired, one after the other', async ({ page }) => {
  await openByKeyboard(page, CHART);
  await intoOpenFinding(page);
  const repairs = [
    [FINDING, `Move ${CUSTOMER} under ${CHIEF}`],
    [/No board-level voice/, `Give ${CUSTOMER} a seat on the board`],
    [/Key role vacant.*Financial/, 'State that Chief Financial Officer is filled'],
  ] as const;
  for (const [words, repair] of repairs) {
    const head = heads(page).filter({ hasText: words });
    // The keyboard is at a finding near the one that was repaired, and that one is still closed.
    if (words !== FINDING) {
      if ((await head.and(page.locator(':focus')).count()) === 0) await pressTo(page, 'ArrowUp', head);
      await page.keyboard.press('Enter');
    }
    await expect(problems(page).getByRole('button', { name: repair, exact: true })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(problems(page).getByRole('button', { name: repair, exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(head).toHaveCount(0);
    await expect(heads(page).and(page.locator(':focus'))).toHaveCount(1);
  }
  const { roles, lines } = (await savedByKeyboard(page)).scenarios[0];
  expect(lines).toContainEqual({ manager: 'ceo', report: 'cco', kind: 'solid' });
  expect(roles.find(({ id }) => id === 'cco')).toMatchObject({ board: true });
  expect(roles.find(({ id }) => id === 'cfo')).toMatchObject({ vacant: false });
});

test('a finding is accepted with a reason, and brought back', async ({ page }) => {
  await openByKeyboard(page, CHART);
  await intoOpenFinding(page);
  const finding = problems(page).getByRole('button', { name: FINDING });
  const accept = problems(page).getByRole('button', { name: 'Accept this finding…' });
  const reason = problems(page).getByRole('textbox', { name: 'Why do you accept it?' });

  await expect(accept).toBeVisible();
  await pressTo(page, 'Tab', accept);
  await page.keyboard.press('Enter');
  await expect(reason).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reason).toHaveCount(0);
  await expect(accept).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(problems(page).getByRole('alert')).toContainText('Give a reason first');
  await expect(reason).toBeFocused();
  await expect(reason).toHaveAccessibleDescription(/^Give a reason first.* Your reason is kept/);
  const before = Number((await count(page).textContent())?.match(/\d+/)?.[0]);
  await page.keyboard.type('Until the merger is through');
  await expect(problems(page).getByRole('alert')).toHaveCount(0);
  await expect(reason).toHaveAccessibleDescription(/^Your reason is kept/);
  await page.keyboard.press('Enter');

  await expect(finding).toHaveCount(0);
  await expect(count(page)).toHaveText(`Problems ${before - 1}`);
  await expect(problems(page).getByRole('button', { expanded: false }).first()).toBeFocused();
  await expect(message(page)).toContainText('Accepted: “Customer experience under Marketing”.');
  await expect(card(page, 'Chief Customer Officer')).not.toHaveAccessibleName(/under Marketing/);
  const [{ dismissals }] = (await savedByKeyboard(page)).scenarios;
  expect(dismissals).toEqual([
    {
      rule: 'cx-under-marketing',
      roles: ['cco'],
      about: [],
      kind: 'accepted',
      reason: 'Until the merger is through',
      on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    },
  ]);

  await pressTo(page, 'Tab', problems(page).getByRole('button', { name: 'Show 1 dismissed' }));
  await page.keyboard.press('Enter');
  const dismissed = page.getByRole('region', { name: 'Dismissed' }).getByRole('listitem');
  await expect(dismissed).toContainText('Until the merger is through');
  await pressTo(page, 'Tab', dismissed.getByRole('button').first());
  await pressTo(
    page,
    'ArrowRight',
    dismissed.getByRole('button', { name: `Bring back: Customer experience under Marketing, ${CUSTOMER}` }),
  );
  await page.keyboard.press('Enter');
  await expect(finding).toBeFocused();
  await expect(count(page)).toHaveText(`Problems ${before}`);
});
