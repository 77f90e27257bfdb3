import type { Page } from '@playwright/test';
import { writeDocument } from '../../src/formats/document/write-document.ts';
import { boxOf, card, drag, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, giveFile, openChart } from '../support/opening.ts';

const DEEP = `Chief Executive Officer [executive, board]
  Chief Operating Officer [executive]
    Director of Sales
      Chief Marketing Officer [executive]
        Chief Customer Officer [executive, accountable: cx]
`;

const notice = (page: Page) => message(page).locator('[data-notice]');

test.describe('on a projector', () => {
  test.use({ viewport: { width: 1024, height: 700 } });

  test('a message keeps to the chart, and off the card that was changed', async ({ page }) => {
    await openChart(page, DEEP);
    await page.getByRole('button', { name: /^Critical: Customer experience under Marketing/ }).click();
    const moved = card(page, 'Chief Customer Officer');
    const chart = await boxOf(page.getByRole('main'));
    // Low on the canvas, and not all of the chart in view: it is not fitted anew, and the card stays where it is.
    for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('Alt+=');
    const before = await boxOf(moved);
    const empty = { x: chart.x + 24, y: chart.y + 40 };
    await drag(page, empty, { ...empty, y: empty.y + chart.y + chart.height - 8 - before.y - before.height });
    await page
      .getByRole('button', { name: /^Move Chief Customer Officer under/ })
      .first()
      .click();
    await expect(notice(page)).toContainText('Moved Chief Customer Officer');
    const over = await boxOf(notice(page));
    expect(over.x).toBeGreaterThanOrEqual(chart.x);
    expect(over.x + over.width).toBeLessThanOrEqual(chart.x + chart.width);
    await expect
      .poll(async () => {
        const { y, height } = await boxOf(moved);
        return y + height;
      })
      .toBeLessThanOrEqual(over.y);
  });
});

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('its sentence has the width to itself, and what can be done stands below', async ({ page }) => {
    await openChart(page, DEEP);
    await giveFile(
      page,
      'sales.reportline.json',
      writeDocument(documentOf('Head of Sales\n', 'Sales and service, as the board wants them')),
    );
    const back = message(page).getByRole('button', { name: /^Go back to/ });
    await expect(back).toBeVisible();
    const words = await boxOf(message(page).getByText(/^Opened/));
    expect(words.width).toBeGreaterThan(220);
    expect((await boxOf(back)).y).toBeGreaterThanOrEqual(words.y + words.height);
  });
});
