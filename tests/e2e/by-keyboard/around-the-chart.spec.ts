import { randomChart } from '../../bench/random-chart.ts';
import { expect, goTo, openByKeyboard, pressTo, savedByKeyboard, test } from '../../support/by-keyboard.ts';
import { card, message } from '../../support/gestures.ts';
import { exportDialog } from '../../support/picture.ts';
import { bytesOf, downloadOf } from '../../support/saving.ts';
import { ONE_SCENARIO, twoScenarios } from '../../support/two-scenarios.ts';

test('a chart starts from a template, whose cards the arrows and Tab go through', async ({ page }) => {
  const { keyboard } = page;
  const gallery = page.getByRole('dialog', { name: 'New chart' });
  const template = (name: string) => gallery.getByRole('button', { name, exact: true });
  const wayIn = page.getByRole('button', { name: 'Start from a template' });
  const underMarketing = 'Customer experience under marketing';
  await page.goto('./');
  await pressTo(page, 'Tab', wayIn);
  await keyboard.press('Enter');
  await expect(template('Blank chart')).toBeFocused();
  await keyboard.press('Tab');
  await expect(template('Customer officer beside the marketing officer')).toBeFocused();
  await keyboard.press('Escape');
  await expect(gallery).toHaveCount(0);
  await expect(wayIn).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();

  await keyboard.press('Enter');
  await expect(template('Blank chart')).toBeFocused();
  await keyboard.press('End');
  await expect(template('Contact centre under the CIO')).toBeFocused();
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await expect(template(underMarketing)).toBeFocused();
  await expect(template(underMarketing)).toBeInViewport();
  await keyboard.press('Enter');
  await expect(gallery).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Title of the chart' })).toHaveValue(underMarketing);
  await keyboard.press('F8');
  await expect(page.getByRole('button', { expanded: true, name: /^Critical: / })).toBeVisible();
});

test('among scenarios arrows switch, F2 renames, Delete deletes, and the keyboard is never lost', async ({
  page,
}) => {
  const strip = page.getByRole('tablist', { name: 'Scenarios' });
  const tab = (name: string | RegExp) => strip.getByRole('tab', { name });
  const nameField = page.getByRole('textbox', { name: 'Name of the scenario' });
  await openByKeyboard(page, twoScenarios());
  await pressTo(page, 'F6', tab(/^Today/));
  await page.keyboard.press('ArrowLeft');
  await expect(tab('Plan')).toBeFocused();
  await expect(tab('Plan')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(tab(/^Today/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Plan')).toBeFocused();

  await page.keyboard.press('F2');
  await expect(nameField).toBeFocused();
  await page.keyboard.type('Never mind');
  await page.keyboard.press('Escape');
  await expect(nameField).toHaveCount(0);
  await expect(tab('Plan')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Merger');
  await page.keyboard.press('Enter');
  await expect(tab('Merger')).toBeFocused();

  await page.keyboard.press('Delete');
  await expect(strip.getByRole('tab')).toHaveCount(1);
  await expect(strip.getByRole('tab')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(strip.getByRole('tab')).toHaveCount(1);
  expect((await savedByKeyboard(page)).scenarios.map(({ name }) => name)).toEqual(['Today']);
});

test('among a thousand roles a person is found, gone to and given the keyboard', async ({ page }) => {
  const drawn = randomChart(1_000);
  // Deep in the company, where nobody looks by chance.
  const somebody = { ...(drawn.roles[873] ?? { id: '', title: '' }), person: 'Zoë Quarshie', vacant: false };
  const roles = drawn.roles.map((role) => (role.id === somebody.id ? somebody : role));
  await openByKeyboard(page, { title: 'A thousand', scenarios: [{ ...drawn, roles }] });
  const found = page.getByRole('main').getByRole('button', { name: /, Zoë Quarshie,/ });
  await expect(found).toHaveCount(0);

  const list = page.getByRole('listbox', { name: 'Roles found' });
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('combobox', { name: 'Find in the chart' })).toBeFocused();
  await page.keyboard.type('quarshie zoe');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 role found');
  await expect(list.getByRole('option')).toHaveText([new RegExp(`${somebody.title}.*Zoë Quarshie`)]);
  await page.keyboard.press('Enter');

  await expect(found).toBeInViewport({ ratio: 0.99 });
  await expect(found).toHaveAttribute('aria-pressed', 'true');
  await expect(found).toBeFocused();
  await expect(list).toHaveCount(0);
});

test('the chart is exported as a picture, or nothing is after all', async ({ page }) => {
  const { keyboard } = page;
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  await openByKeyboard(page, ONE_SCENARIO);
  await goTo(page, 'Chief Customer Officer');
  const dialog = exportDialog(page);
  await keyboard.press('Control+Shift+E');
  await expect(dialog).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(saved).toEqual([]);
  await expect(card(page, 'Chief Customer Officer')).toBeFocused();

  await keyboard.press('Control+Shift+E');
  await pressTo(page, 'Tab', dialog.getByRole('radio', { name: 'PNG' }));
  await keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'SVG' })).toBeChecked();
  await pressTo(page, 'Tab', dialog.getByRole('button', { name: 'Save SVG' }));
  const download = await downloadOf(page, () => keyboard.press('Enter'));
  expect(download.suggestedFilename()).toMatch(/^northwind-\d{4}-\d{2}-\d{2}\.svg$/);
  expect(new TextDecoder().decode(await bytesOf(download))).toContain('Chief Customer Officer');
  await expect(message(page)).toContainText(`Saved ${download.suggestedFilename()}`);
  await expect(card(page, 'Chief Customer Officer')).toBeFocused();
});
