import { boxOf, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openApp } from '../support/opening.ts';
import { choice, nameOf, openSettings, settings } from '../support/settings-window.ts';

test('settings travel in a file, are undone, and are gone when everything is erased', async ({ page }) => {
  await openApp(page);
  await openSettings(page);
  await choice(settings(page), 'Theme', 'Dark').check({ force: true });
  await nameOf(page, 'Departments', 'IT').fill('Technology');
  await page.keyboard.press('Enter');
  const saving = page.waitForEvent('download');
  await settings(page).getByRole('button', { name: 'Save settings as a file' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^settings-\d{4}-\d\d-\d\d\.reportline-settings\.json$/);
  const file = await saved.path();

  await settings(page).getByRole('button', { name: 'Back to the standard' }).click();
  await expect(nameOf(page, 'Departments', 'IT')).toHaveValue('');
  await expect(choice(settings(page), 'Theme', 'Same as the system')).toBeChecked();
  await settings(page).getByRole('button', { name: 'Undo' }).click();
  await expect(nameOf(page, 'Departments', 'IT')).toHaveValue('Technology');
  await settings(page).getByRole('button', { name: 'Back to the standard' }).click();
  await page.getByTestId('load-settings').setInputFiles(file);
  await expect(settings(page).getByRole('status')).toContainText(['', 'are in use.']);
  await expect(nameOf(page, 'Departments', 'IT')).toHaveValue('Technology');
  await expect(choice(settings(page), 'Theme', 'Dark')).toBeChecked();

  const give = (content: string) =>
    page.getByTestId('load-settings').setInputFiles({
      name: 'theirs.reportline-settings.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await give('{"format":"reportline-settings","version":1,"theme":"sepia","export":{"page":"a3"}}');
  await expect(settings(page)).toContainText('theme: “sepia” is not among the values this version knows');
  await expect(settings(page).getByLabel('Page')).toHaveValue('a3');
  await give('{"format":"reportline","version":1}');
  await expect(settings(page)).toContainText('was not used. This is a chart, not settings.');
  await expect(settings(page).getByLabel('Page')).toHaveValue('a3');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Shift+O');
  await page.getByRole('button', { name: /^Erase everything on this computer/ }).click();
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect(message(page)).toContainText('is erased');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openSettings(page);
  await expect(settings(page).getByLabel('Page')).toHaveValue('wide');
  expect(await page.evaluate(() => localStorage.getItem('reportline.settings'))).toBeNull();
});

test('a file dropped while the window is open is answered in it', async ({ page }) => {
  await openApp(page);
  await openSettings(page);
  const drop = async (name: string, content: string) => {
    const dataTransfer = await page.evaluateHandle(
      ([called, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text], called));
        return data;
      },
      [name, content] as const,
    );
    await settings(page).dispatchEvent('drop', { dataTransfer });
  };
  await drop('theirs.json', '{"format":"reportline-settings","version":1,"theme":"dark"}');
  await expect(settings(page)).toContainText('The settings of “theirs.json” are in use.');
  await expect(choice(settings(page), 'Theme', 'Dark')).toBeChecked();
  await drop('chart.reportline.json', '{"format":"reportline","version":1}');
  await expect(settings(page)).toContainText('was not used. This is a chart, not settings.');
  await expect(message(page)).not.toContainText(/theirs|chart\.reportline/);
});

test('however much of a file cannot be used, one sentence says so, and the rest is there for whoever asks', async ({
  page,
}) => {
  await openApp(page);
  await openSettings(page);
  const fields = Object.fromEntries(Array.from({ length: 3000 }, (_, place) => [`unknown_${place}`, 1]));
  await page.getByTestId('load-settings').setInputFiles({
    name: 'theirs.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'reportline-settings', version: 1, ...fields })),
  });
  const said = settings(page).getByRole('status').filter({ hasText: 'are in use.' });
  await expect(said).toHaveText(
    'The settings of “theirs.json” are in use. 3,000 of them were not as they should be; see what is used instead.',
  );
  const each = settings(page).getByRole('listitem');
  await expect(each).toHaveCount(0);
  await settings(page).getByText('Show each of them').click();
  await expect(each.first()).toHaveText('unknown_0: This version knows no such setting, and left it out.');
  await expect(each.last()).toHaveText('and 2,800 more');
  await expect(choice(settings(page), 'Theme', 'Dark')).toBeInViewport();
});

test('a way back that would lose what was changed since is offered no more', async ({ page }) => {
  await openApp(page);
  await openSettings(page);
  await nameOf(page, 'Departments', 'IT').fill('Technology');
  await page.keyboard.press('Enter');
  await settings(page).getByRole('button', { name: 'Back to the standard' }).click();
  const undo = settings(page).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  const choices = settings(page).getByRole('region', { name: 'Settings' });
  const before = await boxOf(choices);
  await choice(settings(page), 'Theme', 'Dark').check({ force: true });
  await expect(undo).toHaveCount(0);
  expect(await boxOf(choices)).toEqual(before);
  await settings(page).getByRole('button', { name: 'Back to the standard' }).click();
  await undo.press('Enter');
  await expect(choice(settings(page), 'Theme', 'Dark')).toBeChecked();
  await expect(settings(page).getByRole('region', { name: 'Settings' })).toBeFocused();
});
