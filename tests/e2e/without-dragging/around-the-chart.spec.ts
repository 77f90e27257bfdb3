import { boxOf, card, message } from '../../support/gestures.ts';
import { documentOf, openChart } from '../../support/opening.ts';
import { exportDialog, sceneOf } from '../../support/picture.ts';
import { downloadOf } from '../../support/saving.ts';
import { expect, test } from '../../support/without-dragging.ts';

const CHART = documentOf(`Chief Executive Officer [executive, board]
  Chief Marketing Officer [executive]
    Brand Manager
    Head of Events
    Chief Customer Officer [executive, accountable: cx]
  Chief Operating Officer
    Head of Stores
    Head of Logistics
`);

test('a chart starts from a template and is there again after a reload', async ({ page }) => {
  const underMarketing = 'Customer experience under marketing';
  const gallery = page.getByRole('dialog', { name: 'New chart' });
  const template = gallery.getByRole('button', { name: underMarketing, exact: true });
  await page.goto('./');
  await page.getByRole('button', { name: 'Start from a template' }).click();
  await expect(template).toHaveAccessibleDescription(/1 critical.*Nemertes Research.*David Jacques/);
  await template.click();
  await expect(gallery).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Title of the chart' })).toHaveValue(underMarketing);
  await expect(card(page, 'Chief Customer Officer')).toHaveAccessibleName(
    /reports to Chief Marketing Officer.*Customer experience under Marketing/,
  );
  await expect(
    page.getByRole('button', { name: /Critical: Customer experience under Marketing/ }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
  await expect(message(page)).toContainText(`Started a new chart from the template “${underMarketing}”.`);

  await page.reload();
  await expect(card(page, 'Chief Customer Officer')).toBeVisible();
});

test('a proposal is added with one press and named at once; what is changed in it leaves today alone', async ({
  page,
}) => {
  const strip = page.getByRole('tablist', { name: 'Scenarios' });
  const proposal = strip.getByRole('tab', { name: 'Under the CEO' });
  const nameField = page.getByRole('textbox', { name: 'Name of the scenario' });
  await openChart(page, CHART);
  await expect(strip.getByRole('tab')).toHaveCount(1);
  await page.getByRole('button', { name: 'Add a scenario' }).click();
  await expect(nameField).toBeFocused();
  await expect(nameField).toHaveValue('Proposal');
  await page.keyboard.type('Under the CEO');
  await page.keyboard.press('Enter');
  await expect(proposal).toBeFocused();
  await expect(proposal).toHaveAttribute('aria-selected', 'true');

  await card(page, 'Chief Customer Officer').click();
  await page.keyboard.press('Delete');
  await expect(card(page, 'Chief Customer Officer')).toHaveCount(0);
  await strip.getByRole('tab').first().click();
  await expect(card(page, 'Chief Customer Officer')).toBeVisible();

  await page.getByRole('button', { name: /^Undo Delete/ }).click();
  await expect(proposal).toHaveAttribute('aria-selected', 'true');
  await expect(card(page, 'Chief Customer Officer')).toBeVisible();
});

test('the teams of the chart are set out, and otherwise those of one branch', async ({ page }) => {
  await openChart(page, CHART);
  await card(page, 'Chief Operating Officer').click();
  await page.getByRole('button', { name: 'Arrange' }).click();
  const teams = page.getByRole('group', { name: 'Teams in the whole chart' });
  await teams.getByRole('menuitemradio', { name: 'Side by side' }).click();
  const branch = page.getByRole('group', { name: 'Teams below Chief Operating Officer' });
  await branch.getByRole('menuitemradio', { name: 'Stacked' }).click();
  await page.keyboard.press('Escape');
  const [brand, events] = [
    await boxOf(card(page, 'Brand Manager')),
    await boxOf(card(page, 'Head of Events')),
  ];
  expect(events.y).toBeCloseTo(brand.y, 0);
  const [stores, logistics] = [
    await boxOf(card(page, 'Head of Stores')),
    await boxOf(card(page, 'Head of Logistics')),
  ];
  expect(logistics.x).toBeCloseTo(stores.x, 0);
  expect(logistics.y).toBeGreaterThan(stores.y);
});

test('the dialog shows what will be saved and its size, and names the file after the chart', async ({
  page,
}) => {
  await openChart(page, CHART);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = exportDialog(page);
  await expect(dialog.getByRole('img', { name: 'What will be saved' })).toBeVisible();
  await dialog.getByRole('radio', { name: '4×' }).check();
  await expect(dialog).toContainText('3,840 × 2,160 pixels');
  await dialog.getByRole('combobox', { name: 'Page' }).selectOption({ label: 'As large as the chart' });
  const { width, height } = sceneOf(CHART);
  const size = [width * 4, height * 4].map((length) => length.toLocaleString('en-GB')).join(' × ');
  await expect(dialog).toContainText(`${size} pixels`);
  const download = await downloadOf(page, () => dialog.getByRole('button', { name: 'Save PNG' }).click());
  expect(download.suggestedFilename()).toMatch(/^northwind-\d{4}-\d{2}-\d{2}\.png$/);
  await expect(message(page)).toContainText(`Saved ${download.suggestedFilename()}`);
});
