import { card, drag, lineHandle, paletteRole } from '../support/gestures.ts';
import { savedByKeyboard, test as byKeyboard } from '../support/by-keyboard.ts';
import { handsAtRest, test } from '../support/hands.ts';
import { expect } from '../support/network.ts';
import { savedDocument } from '../support/saving.ts';
import { CHIEF, CUSTOMER, expectTenRoles, OPERATIONS, TEN_ROLES } from '../support/ten-roles.ts';

/** The work of ten roles and a dotted line with its purpose, from the empty page; the guide says the same. */
const KEYS = 58;
const PRESSES = 13;

byKeyboard(`by keyboard, ten roles and a dotted line take ${KEYS} keys`, async ({ page, context, hands }) => {
  const { keyboard } = page;
  const title = page.getByRole('main').getByRole('textbox', { name: 'Title' });
  const chosen = page.getByRole('listbox').getByRole('option', { selected: true });
  /** A role beside or below the last one, by the beginning of its title. */
  const add = async (key: string, letters: string, whole: string) => {
    await keyboard.press(key);
    await expect(title).toBeFocused();
    await keyboard.type(letters);
    await keyboard.press('ArrowDown');
    await expect(title).toHaveValue(whole);
  };
  const backUp = async () => {
    await keyboard.press('Enter');
    await keyboard.press('ArrowUp');
  };

  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Add a ${CHIEF}` })).toBeFocused();
  await keyboard.press('Enter');
  await expect(card(page, CHIEF)).toBeFocused();
  await add('Control+Enter', 'cco', CUSTOMER);
  await add('Control+Enter', 'hcs', 'Head of Customer Service');
  await add('Shift+Enter', 'hci', 'Head of Customer Insight');
  await add('Shift+Enter', 'hc', 'Head of Complaints');
  await backUp();
  await add('Shift+Enter', 'cmo', 'Chief Marketing Officer');
  await add('Control+Enter', 'hb', 'Head of Brand');
  await backUp();
  await add('Shift+Enter', 'coo', OPERATIONS);
  await add('Control+Enter', 'hl', 'Head of Logistics');
  await add('Shift+Enter', 'st', 'Head of Stores');
  await backUp();

  await keyboard.press('Alt+l');
  await keyboard.type('cco');
  await expect(chosen).toContainText(CUSTOMER);
  await keyboard.press('Enter');
  await expect(chosen).toContainText('dotted line');
  await keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What it is for' })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await handsAtRest(context);
  expect(hands.keys).toBe(KEYS);

  const chart = await savedByKeyboard(page);
  expectTenRoles(chart);
  expect(chart.scenarios[0].lines.filter(({ kind }) => kind === 'dotted')).toMatchObject([
    { purpose: 'CX steering committee' },
  ]);
});

test(`by mouse, the same takes ${PRESSES} presses and no key`, async ({ page, context, hands }) => {
  await page.goto('./');
  await page.getByRole('button', { name: `Add a ${CHIEF}` }).click();
  for (const [boss, reports] of TEN_ROLES) {
    for (const report of reports) {
      await drag(page, paletteRole(page, report), card(page, boss));
      await expect(card(page, report)).toHaveAccessibleName(new RegExp(`reports to ${boss}`));
    }
  }
  await drag(page, await lineHandle(page, OPERATIONS, 'boss'), card(page, CUSTOMER));
  await page.getByRole('button', { name: `${OPERATIONS} gets a dotted line to ${CUSTOMER}` }).click();
  await page.getByRole('button', { name: 'CX steering committee', exact: true }).click();
  await handsAtRest(context);
  expect(hands).toMatchObject({ keys: 0 });
  expect(hands.presses).toBe(PRESSES);

  const chart = await savedDocument(page);
  expectTenRoles(chart);
  expect(chart.scenarios[0].lines.filter(({ kind }) => kind === 'dotted')).toMatchObject([
    { purpose: 'CX steering committee' },
  ]);
});
