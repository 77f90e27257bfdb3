import type { Page } from '@playwright/test';
import type { ChartDocument, Context } from '../../src/chart/chart.ts';
import { message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { savedDocument } from '../support/saving.ts';

const CHART = documentOf(`Chief Executive Officer [executive, board]
  Chief Marketing Officer [executive]
    Chief Customer Officer [executive, accountable: cx]
      Head of Customer Service [touchpoints: phone]
  Chief Operating Officer [executive]
`);

/** The same chart today and as a proposal, of which the first is on screen. */
function twoScenarios(shared: Context, plan: Context = {}): ChartDocument {
  const [scenario] = CHART.scenarios;
  return {
    ...CHART,
    context: shared,
    scenarios: [
      { ...scenario, id: 'today', name: 'Today' },
      { ...scenario, id: 'plan', name: 'Plan', context: plan },
    ],
  };
}

async function openContext(page: Page, chart: ChartDocument): Promise<void> {
  await openChart(page, chart);
  await page.getByRole('tablist', { name: 'Details' }).getByRole('tab', { name: 'Chart' }).click();
  await expect(page.getByRole('group', { name: 'Chart' })).toBeVisible();
}

const choice = (page: Page, label: string) => page.getByRole('combobox', { name: label });

test('a change of the context judges the chart anew at once, and says what changed', async ({ page }) => {
  await openContext(page, CHART);
  await expect(page.getByRole('group', { name: 'Chart' })).toContainText('There is one scenario');
  await choice(page, 'Size').selectOption({ label: 'Small: under 50 people' });
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText(/1 critical finding became a warning/);
  await expect(message(page).getByRole('status')).toContainText(
    /^Stated the size of the organisation\. .*1 critical finding became a warning/,
  );

  await details.getByRole('button', { name: 'See the findings' }).click();
  const problems = page.getByRole('region', { name: 'Problems' });
  await problems.getByRole('button', { name: /^Warning: Customer experience under Marketing/ }).click();
  await expect(problems).toContainText('Lowered from Critical to Warning.');

  await page.getByRole('button', { name: 'Undo State the size of the organisation' }).click();
  await expect(
    problems.getByRole('button', { name: /^Critical: Customer experience under Marketing/ }),
  ).toBeVisible();
});

test('a change that changes no finding says that, too', async ({ page }) => {
  await openContext(page, documentOf('A\n  B'));
  await choice(page, 'Size').selectOption({ label: 'Large: 250 and more' });
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText(
    'The findings stay as they are.',
  );
});

test('a field becomes this scenario’s own, is changed there, and is shared again', async ({ page }) => {
  await openContext(page, twoScenarios({ industry: 'utilities' }));
  const form = page.getByRole('group', { name: 'Chart' });
  await form.getByRole('button', { name: 'Only in this scenario: Industry' }).click();
  await choice(page, 'Industry').selectOption({ label: 'Telecoms' });
  await expect(form).toContainText('Holds in “Today” only; otherwise it is “Utilities');
  const own = await savedDocument(page);
  expect(own.context).toEqual({ industry: 'utilities' });
  expect(own.scenarios.map(({ context }) => context?.industry)).toEqual(['telecoms', undefined]);

  await form.getByRole('button', { name: 'Same in all scenarios: Industry' }).click();
  await expect(form.getByRole('button', { name: 'Only in this scenario: Industry' })).toBeVisible();
  const shared = await savedDocument(page);
  expect(shared.context).toEqual({ industry: 'telecoms' });
  expect(shared.scenarios.map(({ context }) => context?.industry)).toEqual([undefined, undefined]);
});

test('what is not stated yet can be stated for one scenario only', async ({ page }) => {
  await openContext(page, twoScenarios({}, { model: 'matrixed' }));
  const form = page.getByRole('group', { name: 'Chart' });
  await form.getByRole('button', { name: 'Only in this scenario: How customer experience is run' }).click();
  await choice(page, 'How customer experience is run').selectOption({
    label: 'Advisory: a small expert team',
  });
  await choice(page, 'Size').selectOption({ label: 'Large: 250 and more' });
  const saved = await savedDocument(page);
  expect(saved.context).toEqual({ size: 'large' });
  expect(saved.scenarios.map(({ context }) => context?.model)).toEqual(['advisory', 'matrixed']);
  await choice(page, 'How customer experience is run').selectOption({ label: 'Not stated' });
  expect((await savedDocument(page)).scenarios[0].context?.model).toBeUndefined();
});

test('a journey without touch-points is something else than none stated', async ({ page }) => {
  await openContext(page, CHART);
  const journey = 'Touch-points on the customer’s journey';
  const field = page.getByRole('combobox', { name: journey });
  await page.getByRole('button', { name: `None: ${journey}` }).click();
  expect((await savedDocument(page)).context).toEqual({ journey: [] });
  await field.fill('store');
  await page.keyboard.press('Enter');
  expect((await savedDocument(page)).context).toEqual({ journey: ['store'] });
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('1 new warning');
  await page.getByRole('button', { name: `Remove store from ${journey}` }).click();
  await page.getByRole('button', { name: `Not stated: ${journey}` }).click();
  expect((await savedDocument(page)).context).toBeUndefined();
});

test('today is advisory and tomorrow operational: each is judged by its own, and the comparison says so', async ({
  page,
}) => {
  await openContext(page, { ...CHART, context: { model: 'advisory' } });
  await page.getByRole('button', { name: 'Add a scenario' }).click();
  await page.keyboard.press('Enter');
  const form = page.getByRole('group', { name: 'Chart' });
  await form.getByRole('button', { name: 'Only in this scenario: How customer experience is run' }).click();
  await choice(page, 'How customer experience is run').selectOption({
    label: 'Operational: departments report in',
  });
  await expect(form).toContainText('Holds in “Proposal” only; otherwise it is “Advisory');
  expect((await savedDocument(page)).scenarios.map(({ context }) => context?.model)).toEqual([
    undefined,
    'operational',
  ]);
  await page.getByRole('tablist', { name: 'Scenarios' }).getByRole('tab').first().click();
  await expect(choice(page, 'How customer experience is run')).toHaveValue('advisory');
  await expect(form).toContainText('Holds for all scenarios, except in “Proposal”.');

  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const changes = page.getByRole('complementary', { name: 'What changes' });
  await expect(changes).toContainText('Nothing is different');
  await changes.getByRole('tab', { name: /^Findings/ }).click();
  await expect(changes.getByRole('region', { name: 'Judged differently' })).toContainText(
    /How customer experience is run.*Advisory: a small expert team → Operational: departments report in/,
  );
});
