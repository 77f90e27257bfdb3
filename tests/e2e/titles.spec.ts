import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';
import { savedDocument } from '../support/saving.ts';

test('a bare CCO asks which one, the likeliest first, and the answer makes it one', async ({ page }) => {
  await openChart(page, 'Chief Executive Officer\n  CCO\n    Head of Sales\n    Head of Marketing\n');
  await card(page, 'CCO').click();
  const question = page.getByRole('region', { name: 'Which CCO is this?' });
  await expect(question.getByRole('button').first()).toHaveText('Commercial');
  await question.getByRole('button', { name: 'Customer' }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Function' })).toHaveValue('customer-experience');
  await expect(page.getByRole('region', { name: 'Read from the title' })).toContainText(
    'Customer-experience lead: read from “CCO” and the function stated for it.',
  );
});

test('what a title is taken for is shown as a guess, and one click settles it', async ({ page }) => {
  await openChart(page, 'Chief Executive Officer\n  Chief Customer Officer\n  PA to the CEO\n');
  await card(page, 'Chief Customer Officer').click();
  const guesses = page.getByRole('region', { name: 'Read from the title' });
  await expect(guesses).toContainText('Customer-experience lead: read from “Chief Customer Officer”.');
  await guesses.getByRole('button', { name: 'Accountable for CX: Customer-experience lead' }).click();
  await expect(guesses).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused();

  await card(page, 'PA to the CEO').click();
  await guesses.getByRole('button', { name: 'Not an assistant: Assistant' }).click();
  await expect(guesses).toHaveCount(0);

  await card(page, 'Chief Executive Officer').click();
  await guesses.getByRole('button', { name: 'Change the title: Chief executive' }).click();
  await page.keyboard.type('Founder');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Founder')).toBeVisible();
  await expect(guesses).toHaveCount(0);

  const [{ roles }] = (await savedDocument(page)).scenarios;
  expect(roles).toMatchObject([
    { title: 'Founder' },
    { title: 'Chief Customer Officer', accountableFor: ['cx'] },
    { title: 'PA to the CEO', assistant: false },
  ]);
});
