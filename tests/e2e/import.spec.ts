import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import writeWorkbook from 'write-excel-file/universal';
import { readTable } from '../../src/formats/table/read-table.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { changesOf } from '../support/comparison.ts';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { ONE_FILE } from '../support/one-file.ts';
import { giveFile, openApp, openChart } from '../support/opening.ts';
import { bytesOf, downloadOf, savedDocument } from '../support/saving.ts';
import { ROOT } from '../support/source-files.ts';

const DEFENCE = readFileSync(
  path.join(ROOT, 'tests/fixtures/organograms/ministry_of_defence-2016-03-31.csv'),
  'utf8',
);

const STAFF = `Id,Job title,Name,Reports to,Grade
1,Chief Executive Officer,Ada Osei,,A
2,Chief Financial Officer,Ben Cole,1,B
3,Head of Sales,,9,C
`;

const window = (page: Page) => page.getByRole('dialog', { name: /^Import / });
const column = (page: Page, name: string) =>
  window(page).getByRole('combobox', { name: `What ${name} is`, exact: true });
const choice = (page: Page, name: string) => window(page).getByRole('radio', { name, exact: true });
const takeOut = (page: Page) => window(page).getByRole('checkbox', { name: /^Take out the / });
const nameOfScenario = (page: Page) => window(page).getByRole('textbox', { name: 'Name of the scenario' });
const problems = (page: Page) => page.getByRole('region', { name: 'Problems' });

async function drop(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], file ?? '', { type: 'text/csv' }));
      return data;
    },
    [name, text],
  );
  await page.getByRole('main').dispatchEvent('dragover', { dataTransfer });
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer });
}

test(
  'an HR export is dropped, looked at, imported, searched, repaired and exported',
  ONE_FILE,
  async ({ page }) => {
    await openApp(page);
    await drop(page, 'ministry of defence.csv', DEFENCE);

    // What was understood, and where it was understood wrongly.
    await expect(window(page)).toContainText('705 rows make 704 roles; 1 joined with another.');
    await expect(column(page, 'Reports to Senior Post')).toHaveValue('manager');
    await expect(column(page, 'Unit')).toHaveValue('department');
    await column(page, 'Grade (or equivalent)').selectOption('Level');
    await expect(window(page)).toContainText(
      'Kept with the role: no cell says a “Level”, which can be Board, C-suite,',
    );
    await column(page, 'Professional/Occupational Group').selectOption('Department');
    await expect(column(page, 'Unit')).toHaveValue('');
    await expect(column(page, 'Professional/Occupational Group')).toHaveValue('department');
    await expect(window(page).getByRole('img', { name: /^The chart that would be made/ })).toBeVisible();
    await window(page)
      .getByRole('tab', { name: /^Notes/ })
      .click();
    await window(page).getByRole('searchbox', { name: 'Filter notes' }).fill('667');
    await window(page)
      .getByRole('button', { name: /^Show row 667: / })
      .click();
    const row = window(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: '667' }) });
    await expect(row).toBeInViewport();
    await window(page).getByRole('button', { name: 'Import 704 roles' }).click();

    await expect(message(page)).toContainText('705 rows became 704 roles (1 joined with another).');
    await expect(page.getByText('of 704 roles shown')).toBeVisible();

    // A person is found, and only that branch looked at.
    await page.keyboard.press('Control+F');
    await page.keyboard.type('chief of the general staff');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Chief of the General Staff')).toBeFocused();
    await page.keyboard.press('Alt+B');
    await expect(page.getByRole('navigation', { name: /branch/i })).toContainText(
      'Chief of the General Staff',
    );

    // Two findings are repaired.
    const count = page.getByRole('tab', { name: /^Problems \d+$/ });
    const before = Number(/\d+/.exec(await count.innerText())?.[0]);
    for (const [finding, repair] of [
      ['Manager of a single manager Commander Allied Rapid', /^Let the reports of Chief of Staff Allied/],
      ['Too many direct reports Commander Field Army', /^Insert a Team Lead above 3 of/],
    ] as const) {
      await problems(page)
        .getByRole('button', { name: new RegExp(finding.replaceAll(' ', '.*')) })
        .first()
        .click();
      await problems(page).getByRole('button', { name: repair }).click();
      await expect(message(page)).toContainText(/(?:^|\s)(?:Let the reports|Inserted a Team Lead)/);
    }
    await expect(count).not.toHaveText(new RegExp(String(before)));

    // The branch goes to the board, and the table back to HR.
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const png = await downloadOf(page, () =>
      page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Save PNG' }).click(),
    );
    expect(png.suggestedFilename()).toMatch(/^ministry-of-defence-.*chief-of-the-general-staff\.png$/);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const csv = await downloadOf(page, () => page.getByRole('button', { name: 'Save CSV' }).click());
    expect(csv.suggestedFilename()).toMatch(/chief-of-the-general-staff\.csv$/);
    const read = readTable(await bytesOf(csv));
    if (!read.ok) throw new Error(read.message);
    const [branch] = read.document.scenarios;
    expect(branch.roles[0]?.title).toBe('Chief of the General Staff');
    expect(branch.roles.length).toBeGreaterThan(100);
    expect(branch.table?.columns[0]?.name).toBe('Post Unique Reference');
  },
);

test('notes stay with the chart and lead to its roles', async ({ page }) => {
  await page.goto('./');
  await giveFile(page, 'staff.csv', STAFF);
  await window(page).getByRole('button', { name: 'Import 3 roles' }).click();
  const notes = page.getByRole('region', { name: 'From the table' });
  await notes.getByRole('button', { name: /^Show .* from reading the table$/ }).click();
  await notes.getByRole('button', { name: /^Show Head of Sales: No row has the id “9”/ }).click();
  await expect(card(page, 'Head of Sales')).toHaveAttribute('aria-pressed', 'true');
});

test('a file that was no table changes nothing and says why', async ({ page }) => {
  await openChart(page, 'Chief Executive Officer\n  Head of Sales');
  const before = await savedDocument(page);
  await giveFile(page, 'photo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0));
  await expect(message(page)).toContainText('photo.png could not be opened.');
  await expect(message(page)).toContainText('none of the files Reportline reads');
  await expect(window(page)).toHaveCount(0);
  expect(await savedDocument(page)).toEqual(before);
});

test('an import that is given up changes nothing', async ({ page }) => {
  await openChart(page, 'Chief Executive Officer\n  Head of Sales');
  const before = await savedDocument(page);
  await giveFile(page, 'staff.csv', STAFF);
  await window(page).getByRole('button', { name: 'Cancel' }).click();
  expect(await savedDocument(page)).toEqual(before);
});

test.describe('a table of the chart that is open', () => {
  const CHART = {
    title: 'Staff',
    scenarios: [
      {
        id: 'today',
        name: 'Today',
        roles: [
          { id: '1', title: 'Chief Executive Officer', kpis: ['NPS'] },
          { id: '2', title: 'Finance Director' },
          { id: '8', title: 'Head of Stores' },
        ],
        lines: [
          { manager: '1', report: '2', kind: 'solid' },
          { manager: '1', report: '8', kind: 'solid' },
        ],
      },
    ],
  } as const;

  test('updates it in one step, having said what will change', async ({ page }) => {
    await openChart(page, CHART);
    await giveFile(page, 'staff.csv', STAFF);
    await choice(page, 'Update “Today”').check();
    await expect(window(page)).toContainText('2 of its 3 roles are in “Today”.');
    await takeOut(page).check();
    await expect(window(page)).toContainText('Different from “Today”: 1 added, 1 removed, 5 changed.');
    await window(page).getByRole('tab', { name: 'Changes (7)' }).click();
    const changes = window(page).getByRole('tabpanel').getByRole('listitem');
    await expect(changes.nth(0)).toContainText('Added: Head of Saleswithout a boss');
    await expect(changes.nth(1)).toContainText('Removed: Head of Storeswas under Chief Executive Officer');
    await expect(changes.filter({ hasText: 'Title' })).toContainText(
      'Title: Finance Director → Chief Financial Officer',
    );
    // As in a comparison, only some of them are listed when somebody says so.
    await window(page).getByRole('button', { name: 'Removed 1' }).click();
    await expect(changes).toHaveCount(1);
    await window(page).getByRole('button', { name: 'Removed 1' }).click();
    await window(page).getByRole('searchbox', { name: 'Filter the changes' }).fill('finance director');
    await expect(changes).toHaveCount(1);
    await window(page).getByRole('button', { name: 'Update the chart' }).click();
    await expect(card(page, 'Chief Financial Officer')).toBeVisible();
    await expect(message(page)).toContainText('Different now: 1 added, 1 removed, 5 changed.');
    await expect(card(page, 'Head of Stores')).toHaveCount(0);
    const [{ roles }] = (await savedDocument(page)).scenarios;
    expect(roles.find(({ id }) => id === '1')).toMatchObject({ person: 'Ada Osei', kpis: ['NPS'] });
    await message(page).getByRole('button', { name: 'Close this message' }).click();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(card(page, 'Head of Stores')).toBeVisible();
    expect(await savedDocument(page)).toEqual(CHART);
  });

  test('becomes a second scenario, the first one as it was', AT_LENGTH, async ({ page }) => {
    await openChart(page, CHART);
    await giveFile(page, 'plan.csv', STAFF);
    await expect(nameOfScenario(page)).toHaveValue('Plan');
    await expect(window(page)).toContainText('What the table has no column for stays as in “Today”.');
    await window(page).getByRole('button', { name: 'Add the scenario' }).click();
    await expect(page.getByRole('tab', { name: 'Plan' })).toHaveAttribute('aria-selected', 'true');
    await expect(message(page)).toContainText('Imported as the scenario “Plan”: 3 rows became 3 roles.');
    const { scenarios } = await savedDocument(page);
    expect(scenarios.map(({ name }) => name)).toEqual(['Today', 'Plan']);
    expect(scenarios[0]).toEqual(CHART.scenarios[0]);
    expect(scenarios[1]?.roles.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(scenarios[1]?.roles[0]?.kpis).toEqual(['NPS']);
  });

  test('becomes a third scenario under a name of its own', AT_LENGTH, async ({ page }) => {
    await openChart(page, CHART);
    for (const name of ['HR plan 2026-11', 'HR plan 2026-11 2']) {
      await giveFile(page, 'hr_plan-2026-11.csv', STAFF);
      await choice(page, 'New scenario').check();
      await expect(nameOfScenario(page)).toHaveValue(name);
      await window(page).getByRole('button', { name: 'Add the scenario' }).click();
      await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
      await expect(message(page)).toContainText(`Imported as the scenario “${name}”`);
    }
  });

  test('that lacks somebody is a proposal unless somebody says otherwise, and is named and compared by keyboard', async ({
    page,
  }) => {
    await openChart(page, CHART);
    await giveFile(page, 'plan.csv', STAFF);
    await expect(choice(page, 'New scenario')).toBeChecked();
    await expect(choice(page, 'New scenario')).toHaveAccessibleDescription(
      '“Today” stays as it is, and the two can be compared.',
    );
    await expect(takeOut(page)).toBeChecked();
    // In the chart itself nobody is taken out unless somebody says so.
    await choice(page, 'Update “Today”').check();
    await expect(takeOut(page)).not.toBeChecked();
    await expect(window(page)).toContainText('Different from “Today”: 1 added, 5 changed.');
    await choice(page, 'New scenario').check();
    await expect(takeOut(page)).toBeChecked();
    await nameOfScenario(page).fill('today');
    await expect(nameOfScenario(page)).toHaveAccessibleDescription(/This one will be called “today 2”\.$/);
    await nameOfScenario(page).fill('Without stores');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: 'Without stores' })).toHaveAttribute('aria-selected', 'true');
    await message(page).getByRole('button', { name: 'Compare' }).click();
    await expect(changesOf(page, 'Removed')).toContainText(['Head of Stores']);
  });

  test('that only says more of it is its newer state, from which nobody is missing', async ({ page }) => {
    await openChart(page, CHART);
    await giveFile(
      page,
      'plan.csv',
      `${STAFF.replace('3,Head of Sales,,9', '3,Head of Sales,,1')}8,Head of Stores,Cy,1,C\n`,
    );
    await expect(choice(page, 'Update “Today”')).toBeChecked();
    await expect(takeOut(page)).toHaveCount(0);
    await expect(window(page)).toContainText('“Today”: 1 added,');
  });
});

test('a workbook asks which sheet is meant', ONE_FILE, async ({ page }) => {
  const text = (value: string) => ({ value });
  const blob = await writeWorkbook([
    {
      sheet: 'Read me',
      data: [
        [text('Title'), text('Name')],
        [text('About'), text('this')],
      ],
    },
    {
      sheet: 'Staff',
      data: [
        [text('Id'), text('Title'), text('Manager')],
        [text('1'), text('CEO'), text('')],
        [text('2'), text('CMO'), text('1')],
      ],
    },
  ]).toBlob();
  await openApp(page);
  await giveFile(page, 'staff.xlsx', new Uint8Array(await blob.arrayBuffer()));
  await expect(window(page).getByRole('combobox', { name: 'Sheet' })).toHaveValue('Staff');
  await expect(window(page)).toContainText('2 rows make 2 roles.');
  await window(page).getByRole('combobox', { name: 'Sheet' }).selectOption('Read me');
  await expect(window(page)).toContainText('1 row makes 1 role.');
});

test('cells pasted from a spreadsheet are looked at before they become roles', async ({ page }) => {
  await openChart(page, 'Chief Executive Officer');
  await card(page, 'Chief Executive Officer').click();
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    STAFF.replaceAll(',', '\t'),
  );
  await expect(window(page)).toContainText('3 rows make 3 roles.');
});

test('a column nobody recognises is named by hand', async ({ page }) => {
  await page.goto('./');
  const long = '@customer-experience-of-the-whole-group.example.org';
  await giveFile(page, 'personal.csv', `Nr;Was;Oben;Post\n1;CEO;;a${long}\n2;CMO;1;b${long}\n`);
  // What stands in the columns does not push the lists out of sight.
  await expect(column(page, 'Nr')).toBeInViewport({ ratio: 1 });
  await column(page, 'Nr').selectOption('Id');
  await column(page, 'Post').selectOption('E-mail');
  await column(page, 'Was').selectOption('Title');
  await column(page, 'Oben').selectOption('Manager');
  await expect(column(page, 'Oben')).toHaveValue('manager');
  await expect(window(page)).toContainText('Managers are named by their id.');
  // Kept beside the ids, and shown as what it was said to be all the same.
  await expect(column(page, 'Post')).toHaveValue('email');
  await window(page).getByRole('button', { name: 'Import 2 roles' }).click();
  await expect(card(page, 'CMO')).toBeVisible();
  const [{ lines }] = (await savedDocument(page)).scenarios;
  expect(lines).toEqual([{ manager: '1', report: '2', kind: 'solid' }]);
});

test(
  'a second file that comes while one is looked at takes its place, whole',
  AT_LENGTH,
  async ({ page }) => {
    await page.goto('./');
    await giveFile(page, 'first.csv', 'Id,Title,Manager\n1,CEO,\n2,CMO,1\n');
    await expect(window(page)).toContainText('2 rows make 2 roles.');
    await giveFile(page, 'second.csv', STAFF);
    await expect(page.getByRole('dialog', { name: 'Import second.csv' })).toContainText(
      '3 rows make 3 roles.',
    );
    await window(page).getByRole('button', { name: 'Import 3 roles' }).click();
    await expect(message(page)).toContainText('Imported “Second”: 3 rows became 3 roles.');
  },
);

test('when the reader does not come, that is said and nothing is changed', async ({ page }) => {
  await page.route(/import-worker/, (route) => route.abort());
  await openChart(page, 'Chief Executive Officer');
  await giveFile(page, 'staff.csv', STAFF);
  await expect(message(page)).toContainText(
    'The part of Reportline that reads files did not load or has a fault',
  );
  await expect(window(page)).toHaveCount(0);
  await expect(card(page, 'Chief Executive Officer')).toBeVisible();
});

test('whoever needs to change nothing goes on with Enter', async ({ page }) => {
  await page.goto('./');
  await giveFile(page, 'staff.csv', STAFF);
  await expect(window(page).getByRole('button', { name: 'Import 3 roles' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(message(page)).toContainText('3 rows became 3 roles.');
});

test('of a table without a header nobody is lost', async ({ page }) => {
  await page.goto('./');
  await giveFile(page, 'people.csv', '1,CEO,\n2,CMO,1\n');
  await window(page)
    .getByRole('combobox', { name: 'Row with the names of the columns' })
    .selectOption('None: the first row is a role already');
  await column(page, 'Column 2').selectOption('Title');
  await column(page, 'Column 1').selectOption('Id');
  await column(page, 'Column 3').selectOption('Manager');
  await expect(window(page)).toContainText('2 rows make 2 roles.');
  await window(page).getByRole('button', { name: 'Import 2 roles' }).click();
  await expect(card(page, 'CEO')).toBeVisible();
  await expect(card(page, 'CMO')).toBeVisible();
});

test('a chart is called as somebody wants it, and parts of a job are kept with its roles', async ({
  page,
}) => {
  await page.goto('./');
  await giveFile(page, 'hr_export.csv', 'Id,Title,Manager,FTE\n1,CEO,,1\n2,CMO,1,0.8\n');
  await expect(window(page)).toContainText('Reportline counts roles, whatever part of a job they are.');
  const name = window(page).getByRole('textbox', { name: 'Name of the chart' });
  await expect(name).toHaveValue('HR export');
  await name.fill('Northwind');
  await page.keyboard.press('Enter');
  await expect(message(page)).toContainText('Imported “Northwind”: 2 rows became 2 roles.');
  const { title, scenarios } = await savedDocument(page);
  expect(title).toBe('Northwind');
  expect(scenarios[0].roles.map(({ extra }) => extra?.get('FTE'))).toEqual(['1', '0.8']);
});

test('titles of both directions keep their places in the lists of an import', async ({ page }) => {
  const arabic = 'المدير التنفيذي';
  const hebrew = 'מנהל שיווק 2024 (EMEA)';
  await openChart(page, `${arabic} [id: 1]\n  ${hebrew} [id: 2]`);
  await giveFile(page, 'plan.csv', `Id,Title,Name,Manager\n1,${arabic},,\n2,${hebrew},יוסי,\n`);
  await window(page)
    .getByRole('tab', { name: /^Changes/ })
    .click();
  const moved = window(page).getByRole('listitem').filter({ hasText: 'without a boss now' });
  await expect(moved.getByText(hebrew)).toHaveAttribute('dir', 'auto');
  await expect(moved).toContainText(`under \u2068${arabic}\u2069 before`);
  const samples = window(page).getByRole('region', { name: 'Columns' }).locator('bdi');
  await expect(samples.filter({ hasText: hebrew })).toHaveCount(1);
});
