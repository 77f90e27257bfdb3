import type { Locator, Page } from '@playwright/test';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { savedDocument } from '../support/saving.ts';

const CHART = documentOf('Head of Sales (Ada Osei) [id: sales]\n  Sales Manager\n');

async function savedRole(page: Page) {
  return (await savedDocument(page)).scenarios[0].roles[0];
}

function field(page: Page, name: string): Locator {
  return page.getByRole('main').getByRole('textbox', { name });
}

async function inspect(page: Page): Promise<Locator> {
  await openChart(page, CHART);
  await card(page, 'Head of Sales').click();
  return page.getByRole('group', { name: 'Role: Head of Sales' });
}

test.describe('on the card', () => {
  test('a double-click on the title edits it', async ({ page }) => {
    await openChart(page, CHART);
    await card(page, 'Head of Sales').getByText('Head of Sales').dblclick();
    await expect(field(page, 'Title')).toBeFocused();
    await page.keyboard.type('Head of Customer Experience');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Head of Customer Experience')).toBeVisible();
    await expect(field(page, 'Title')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo Rename Head of Sales' }).click();
    expect(await savedDocument(page)).toEqual(CHART);
  });

  test('a usual title is offered for what is typed, taken by a press, and never by Enter', async ({
    page,
  }) => {
    await openChart(page, CHART);
    await card(page, 'Head of Sales').getByText('Head of Sales').dblclick();
    await page.keyboard.type('cust exp d');
    await page
      .getByRole('button', { name: 'Arrow down completes it to Customer Experience Director' })
      .click();
    await expect(field(page, 'Title')).toHaveValue('Customer Experience Director');
    await expect(field(page, 'Title')).toBeFocused();
    await field(page, 'Title').fill('cmo');
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      'Arrow down completes it to Chief Marketing Officer',
    );
    await page.keyboard.press('Enter');
    await expect(card(page, 'cmo')).toBeFocused();
    expect(await savedRole(page)).toMatchObject({ title: 'cmo' });
  });

  test('a double-click on the name edits the person', async ({ page }) => {
    await openChart(page, CHART);
    await card(page, 'Head of Sales').getByText('Ada Osei').dblclick();
    await expect(field(page, 'Person')).toHaveValue('Ada Osei');
    await field(page, 'Person').fill('Mia Roth');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Head of Sales')).toHaveAccessibleName(/Mia Roth/);
    expect(await savedRole(page)).toMatchObject({ person: 'Mia Roth' });
  });

  test('a double-click on a role nobody holds names the role; on the question who holds it, the person', async ({
    page,
  }) => {
    await openChart(page, CHART);
    const manager = card(page, 'Sales Manager');
    const question = manager.getByText('Double-click to add a person');
    // Where the question is going to be, once the first press has selected the card.
    await manager.locator('[data-field=person]').dblclick({ force: true, position: { x: 20, y: 4 } });
    await expect(field(page, 'Title')).toBeFocused();
    await page.keyboard.press('Escape');
    await question.dblclick();
    await expect(field(page, 'Person')).toBeFocused();
  });

  test('a name that is emptied is not stated any more', async ({ page }) => {
    await openChart(page, CHART);
    await card(page, 'Head of Sales').getByText('Ada Osei').dblclick();
    await field(page, 'Person').fill('');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Head of Sales')).not.toHaveAccessibleName(/Ada/);
    expect(await savedRole(page)).not.toHaveProperty('person');
  });

  test('Escape takes back what was typed', async ({ page }) => {
    await openChart(page, CHART);
    await card(page, 'Head of Sales').getByText('Head of Sales').dblclick();
    await field(page, 'Title').fill('Something else');
    await page.keyboard.press('Escape');
    await expect(field(page, 'Title')).toHaveCount(0);
    await expect(card(page, 'Head of Sales')).toBeVisible();
    expect(await savedDocument(page)).toEqual(CHART);
  });

  test('a title cannot be emptied', async ({ page }) => {
    await openChart(page, CHART);
    await card(page, 'Head of Sales').getByText('Head of Sales').dblclick();
    await field(page, 'Title').fill('   ');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Head of Sales')).toBeVisible();
    expect(await savedDocument(page)).toEqual(CHART);
  });
});

test.describe('in the inspector', () => {
  test('a seat on the board is yes, no, or not stated', async ({ page }) => {
    const inspector = await inspect(page);
    const seat = inspector.getByRole('radiogroup', { name: 'Sits on the board' });
    await expect(seat.getByRole('radio', { name: 'Not stated' })).toBeChecked();
    await seat.getByRole('radio', { name: 'Yes' }).check();
    expect(await savedRole(page)).toMatchObject({ board: true });
    await seat.getByRole('radio', { name: 'No', exact: true }).check();
    expect(await savedRole(page)).toMatchObject({ board: false });
    await seat.getByRole('radio', { name: 'Not stated' }).check();
    expect(await savedRole(page)).not.toHaveProperty('board');
  });

  test('an answer stands from the moment it is given', async ({ page }) => {
    const inspector = await inspect(page);
    const seat = inspector.getByRole('radiogroup', { name: 'Sits on the board' });
    const yes = seat.getByRole('radio', { name: 'Yes' });
    // Looked at before the page has had time to draw anything again.
    const isTaken = await yes.evaluate((box: HTMLInputElement) => {
      box.click();
      return box.checked;
    });
    expect(isTaken).toBe(true);
  });

  test('a list that is empty is not a list that is not stated', async ({ page }) => {
    const inspector = await inspect(page);
    const list = inspector.getByRole('combobox', { name: 'Accountable for' });
    await expect(list).toHaveAttribute('placeholder', 'Not stated');
    await inspector.getByRole('button', { name: 'None: Accountable for' }).click();
    await expect(list).toHaveAttribute('placeholder', 'None');
    expect(await savedRole(page)).toMatchObject({ accountableFor: [] });
    await inspector.getByRole('button', { name: 'Not stated: Accountable for' }).click();
    await expect(list).toHaveAttribute('placeholder', 'Not stated');
    expect(await savedRole(page)).not.toHaveProperty('accountableFor');
  });

  test('items are added to a list and taken out of it', async ({ page }) => {
    const inspector = await inspect(page);
    const list = inspector.getByRole('combobox', { name: 'Channels and touch-points' });
    await list.fill('phone');
    await list.press('Enter');
    await list.fill('fax');
    await list.press('Tab');
    expect(await savedRole(page)).toMatchObject({ touchpoints: ['phone', 'fax'] });
    await inspector.getByRole('button', { name: 'Remove phone from Channels and touch-points' }).click();
    expect(await savedRole(page)).toMatchObject({ touchpoints: ['fax'] });
  });

  test('a guess is shown as one, and confirmed by a click', async ({ page }) => {
    const inspector = await inspect(page);
    const chosen = inspector.getByRole('combobox', { name: 'Function' });
    await expect(chosen.getByRole('option', { name: 'Sales (guess)' })).toBeAttached();
    expect(await savedRole(page)).not.toHaveProperty('function');
    await inspector.getByRole('button', { name: 'Confirm' }).first().click();
    expect(await savedRole(page)).toMatchObject({ function: 'sales' });
  });

  test('heads in the team are a whole number or nothing', async ({ page }) => {
    const inspector = await inspect(page);
    const heads = inspector.getByRole('textbox', { name: 'Heads in the team' });
    await heads.fill('12');
    await heads.press('Enter');
    expect(await savedRole(page)).toMatchObject({ staff: 12 });
    await heads.fill('minus three');
    await heads.press('Enter');
    await expect(heads).toHaveValue('12');
  });
});
