import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, giveFile, openChart } from '../support/opening.ts';

const CHART = documentOf(`Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  Chief Marketing Officer [executive]
    Chief Customer Officer [executive]
      Head of Customer Service
  Chief Operating Officer [executive]
    Head of Logistics
`);

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every violation in a line: the rule, and where. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours nothing keeps anybody out of`, () => {
    test.use({ colorScheme });

    test('the empty canvas', async ({ page }) => {
      await page.goto('./');
      await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('a chart with problems and their explanation', async ({ page }) => {
      await openChart(page, CHART);
      await page.getByRole('button', { name: /Critical: Customer experience under Marketing/ }).click();
      await expect(page.getByText('According to').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('the inspector of a role', async ({ page }) => {
      await openChart(page, CHART);
      await card(page, 'Chief Customer Officer').click();
      await expect(page.getByRole('group', { name: 'Role: Chief Customer Officer' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('what is stated about the organisation', async ({ page }) => {
      await openChart(page, CHART);
      await page.getByRole('tablist', { name: 'Details' }).getByRole('tab', { name: 'Chart' }).click();
      await expect(page.getByRole('group', { name: 'Chart' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('the export', async ({ page }) => {
      await openChart(page, CHART);
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await expect(page.getByRole('img', { name: 'What will be saved' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('a message', async ({ page }) => {
      await page.goto('./');
      await giveFile(page, 'prose.json', 'Dear all');
      await expect(message(page)).toContainText('could not be opened');
      expect(await violations(page)).toEqual([]);
    });
  });
}

test.describe('by keyboard', () => {
  test('Tab stops once among the cards', async ({ page }) => {
    await openChart(page, CHART);
    await page.getByRole('textbox', { name: 'Title of the chart' }).focus();
    const stops: string[] = [];
    for (let turn = 0; turn < 120; turn += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement?.matches('input[aria-label="Title of the chart"]')) return 'round';
        return activeElement?.closest('.react-flow__node')
          ? (activeElement.getAttribute('aria-label') ?? '')
          : '';
      });
      if (name === 'round') break;
      if (name !== '') stops.push(name);
    }
    expect(stops).toEqual([expect.stringMatching(/^Chief Executive Officer,/)]);
  });

  test('Enter edits the title and gives the keyboard back to the card', async ({ page }) => {
    await openChart(page, CHART);
    await card(page, 'Head of Logistics').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByRole('textbox', { name: 'Title' })).toBeFocused();
    await page.keyboard.type('Head of Stores');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Head of Stores')).toBeFocused();
  });

  test('F8 goes from problem to problem and shows each', async ({ page }) => {
    await openChart(page, CHART);
    const open = page.getByRole('region', { name: 'Problems' }).getByRole('button', { expanded: true });
    await page.keyboard.press('F8');
    const first = (await open.textContent()) ?? '';
    expect(first).toMatch(/^Critical: /);
    await page.keyboard.press('F8');
    await expect(open).not.toHaveText(first);
    await page.keyboard.press('Shift+F8');
    await expect(open).toHaveText(first);
  });

  test('a chart is drawn, repaired and taken back without a mouse', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Add a Chief Executive Officer' }).focus();
    await page.keyboard.press('Enter');
    await card(page, 'Chief Executive Officer').focus();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('Chief Marketing Officer');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Chief Marketing Officer')).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('Chief Customer Officer');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Chief Customer Officer')).toHaveAccessibleName(
      /Customer experience under Marketing/,
    );
    await page.keyboard.press('F8');
    const repair = page.getByRole('button', {
      name: 'Move Chief Customer Officer under Chief Executive Officer',
      exact: true,
    });
    await repair.focus();
    await page.keyboard.press('Enter');
    await expect(card(page, 'Chief Customer Officer')).toHaveAccessibleName(
      /reports to Chief Executive Officer/,
    );
    await page.keyboard.press('Control+z');
    await expect(card(page, 'Chief Customer Officer')).toHaveAccessibleName(
      /reports to Chief Marketing Officer/,
    );
  });
});
