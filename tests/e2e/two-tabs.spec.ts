import type { BrowserContext, Page } from '@playwright/test';
import { AT_LENGTH } from '../support/at-length.ts';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';
import { tree } from '../support/outline-rows.ts';
import { randomNumbers } from '../support/random-numbers.ts';
import { runs } from '../support/runs.ts';
import { titleField } from '../support/title-field.ts';

const CHART = 'Chief Executive Officer\n  Chief Customer Officer\n  Chief Marketing Officer\n';
const bar = (page: Page) => page.getByRole('region', { name: 'Chart of another tab' });
const saved = (page: Page) => page.getByText('Saved on this computer');

async function secondTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('./');
  return page;
}

/** Adds a report to the CEO, under this title. */
async function add(page: Page, title: string): Promise<void> {
  await card(page, 'Chief Executive Officer').click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(card(page, title)).toBeVisible();
}

test('a chart in two tabs is changed in one, seen in the other, and handed over', async ({
  page,
  context,
}) => {
  await openChart(page, CHART);
  await expect(saved(page)).toBeVisible();
  const second = await secondTab(context);
  await expect(bar(second)).toContainText('editing this chart in another tab');
  await expect(second.getByText('View only: open in another tab')).toBeVisible();

  await add(page, 'Head of Insight');
  await expect(card(second, 'Head of Insight')).toBeVisible();

  await card(second, 'Chief Customer Officer').click();
  await second.keyboard.press('Delete');
  await expect(card(second, 'Chief Customer Officer')).toBeVisible();

  await add(page, 'Head of Quality');
  await bar(second).getByRole('button', { name: 'Edit here instead' }).click();
  await expect(bar(second)).toHaveCount(0);
  await expect(bar(page)).toBeVisible();
  await expect(message(page)).toContainText('went on with this chart in another tab');
  await expect(card(second, 'Head of Quality')).toBeVisible();
  await add(second, 'Head of Complaints');
  await expect(card(page, 'Head of Complaints')).toBeVisible();

  await second.close();
  await expect(bar(page)).toHaveCount(0);
  await expect(message(page)).toContainText('edit this chart here now');
  await add(page, 'Head of Service');
  await expect(saved(page)).toBeVisible();
});

test(
  'in a narrow window the way to edit here stands beside the choice of regions, not in it',
  AT_LENGTH,
  async ({ page, context }) => {
    await openChart(page, CHART);
    await expect(saved(page)).toBeVisible();
    const second = await secondTab(context);
    await second.setViewportSize({ width: 320, height: 640 });
    await expect(bar(second).getByRole('button', { name: 'Edit here instead' })).toBeVisible();
    const regions = second.getByRole('navigation', { name: 'Regions' });
    await expect(regions.getByRole('button')).toHaveText(['Outline', 'Roles', 'Chart', 'Details']);
  },
);

test('where there is no room for the chart, the outline says so, too, and leads on', async ({
  page,
  context,
}) => {
  await openChart(page, CHART);
  await expect(saved(page)).toBeVisible();
  const second = await context.newPage();
  await second.setViewportSize({ width: 360, height: 740 });
  await second.goto('./');
  const state = bar(second);
  await expect(tree(second)).toBeVisible();
  await expect(state).toHaveCount(1);
  await second.getByRole('button', { name: 'Chart', exact: true }).click();
  await expect(state).toHaveCount(1);
  await second.getByRole('button', { name: 'Details' }).click();
  await state.getByRole('button', { name: 'Edit here instead' }).click();
  await expect(state).toHaveCount(0);
  await expect(second.locator('body')).not.toBeFocused();
  await expect(bar(page)).toBeVisible();
});

test('two tabs work on two charts side by side, and each finds its own again', async ({ page, context }) => {
  await openChart(page, CHART);
  await expect(saved(page)).toBeVisible();
  const second = await context.newPage();
  await openChart(second, 'Head of Sales\n  Sales Manager\n');
  await expect(saved(second)).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  await add(page, 'Head of Insight');
  await page.reload();
  await second.reload();
  await expect(card(page, 'Head of Insight')).toBeVisible();
  await expect(card(second, 'Sales Manager')).toBeVisible();
});

const SCRIPTS = runs(1, 20);

test(
  `two tabs that take turns as chance has it lose nothing (${SCRIPTS})`,
  AT_LENGTH,
  async ({ page, context }) => {
    test.setTimeout(60_000 + SCRIPTS * 60_000);
    await openChart(page, CHART);
    let tabs = [page, await secondTab(context)];
    let last = 'Northwind';
    let edits = 0;
    let takings = 0;
    for (let script = 1; script <= SCRIPTS; script += 1) {
      const chance = randomNumbers(script);
      for (let turn = 0; turn < 8; turn += 1) {
        const tab = chance.pick(tabs);
        const what = chance.between(0, 4);
        if (what === 0) await tab.reload();
        else if (what === 1) {
          const other = await secondTab(context);
          await tab.close();
          tabs = tabs.map((one) => (one === tab ? other : one));
        } else {
          await expect(titleField(tab)).toHaveValue(last);
          if (await titleField(tab).isDisabled()) {
            // The other may be closing just now, which hands the chart over as well.
            await bar(tab)
              .getByRole('button', { name: 'Edit here instead' })
              .click({ timeout: 2_000 })
              .catch(() => undefined);
            takings += 1;
          }
          await expect(titleField(tab)).toBeEnabled();
          last = `Northwind ${script}.${turn}`;
          edits += 1;
          await titleField(tab).fill(last);
          await titleField(tab).press('Enter');
        }
        for (const one of tabs) await expect(titleField(one)).toHaveValue(last);
      }
    }
    for (const tab of tabs) await tab.close();
    const after = await secondTab(context);
    await expect(titleField(after)).toHaveValue(last);
    process.stdout.write(`${SCRIPTS} scripts, ${edits} edits, ${takings} times taken over, 0 lost\n`);
  },
);
