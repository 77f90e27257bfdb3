import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';

const CHART = documentOf(`Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  Chief Marketing Officer [executive]
    Chief Customer Officer [executive]
      Head of Customer Service
  Chief Operating Officer [executive]
    Head of Logistics
`);

test.describe('by keyboard', () => {
  test('Enter edits the title and gives the keyboard back to the card', async ({ page }) => {
    await openChart(page, CHART);
    await card(page, 'Head of Logistics').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.type('Head of Stores');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Head of Stores')).toBeFocused();
  });
});
