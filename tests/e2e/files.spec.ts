import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { writeDocument } from '../../src/formats/document/write-document.ts';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, giveFile, openChart } from '../support/opening.ts';
import { saveFile, savedDocument } from '../support/saving.ts';

const CHART = documentOf(`Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  Chief Financial Officer [executive, id: cfo]
  Chief Marketing Officer [executive, id: cmo]
cfo ..> cmo: budget of the year
`);

const SAVED = 'Saved on this computer';

/** A chart's file of one role, with whatever a file may say about it. */
function fileOf(role: object, rest: object = {}): string {
  const scenario = { id: 'today', name: 'Today', roles: [role], lines: [] };
  return JSON.stringify({
    format: 'reportline',
    version: 1,
    title: 'Strange',
    scenarios: [scenario],
    ...rest,
  });
}

/** Makes itself known should anything of a file ever be run. */
async function watchForScripts(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => Reflect.set(window, 'executed', 'nothing'));
  return () => page.evaluate(() => Reflect.get(window, 'executed'));
}

test.describe('a saved file', () => {
  test('opens again as the same chart', async ({ page }) => {
    await openChart(page, CHART);
    const file = await saveFile(page);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'New chart' }).click();
    await expect(page.getByRole('heading', { name: 'Drag a role here to begin' })).toBeVisible();
    await giveFile(page, 'northwind.reportline.json', file);
    await expect(card(page, 'Chief Financial Officer')).toBeVisible();
    expect(Buffer.from(await saveFile(page)).equals(file)).toBe(true);
    expect(await savedDocument(page)).toEqual(CHART);
  });

  test('is opened by dropping it on the page', async ({ page }) => {
    await page.goto('./');
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'dropped.reportline.json', { type: 'application/json' }));
      return data;
    }, writeDocument(CHART));
    await page.getByRole('main').dispatchEvent('dragover', { dataTransfer: transfer });
    await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
    await expect(message(page)).toContainText('Opened “Northwind”.');
    expect(await savedDocument(page)).toEqual(CHART);
  });

  test('is answered on the page when it is dropped on a window, which closes', async ({ page }) => {
    await openChart(page, CHART);
    for (const [keys, name, content, answer] of [
      ['?', 'other.json', writeDocument(documentOf('Head of Sales', 'Other')), 'Opened “Other”.'],
      ['Control+Shift+e', 'broken.reportline.json', '{', 'broken.reportline.json could not be opened'],
      [
        'Control+k',
        'mine.json',
        '{"format":"reportline-settings","version":1}',
        'holds settings, not a chart',
      ],
    ] as const) {
      await page.keyboard.press(keys);
      const window = page.getByRole('dialog');
      await expect(window).toBeVisible();
      const dataTransfer = await page.evaluateHandle(
        ([called, text]) => {
          const data = new DataTransfer();
          data.items.add(new File([text], called));
          return data;
        },
        [name, content] as const,
      );
      await window.dispatchEvent('drop', { dataTransfer });
      await expect(window).toHaveCount(0);
      await expect(message(page)).toContainText(answer);
    }
  });

  test('opened over another chart leaves a way back to it', async ({ page }) => {
    await openChart(page, CHART);
    await giveFile(page, 'other.json', writeDocument(documentOf('Head of Sales', 'Other')));
    await expect(card(page, 'Head of Sales')).toBeVisible();
    await page.getByRole('button', { name: 'Go back to “Northwind”' }).click();
    await expect(card(page, 'Chief Financial Officer')).toBeVisible();
    expect(await savedDocument(page)).toEqual(CHART);
  });
});

test.describe('the chart on this computer', () => {
  test('is there after a reload', async ({ page }) => {
    await openChart(page, CHART);
    await expect(page.getByText(SAVED)).toBeVisible();
    await page.reload();
    await expect(card(page, 'Chief Financial Officer')).toBeVisible();
    expect(await savedDocument(page)).toEqual(CHART);
  });

  test('has an edit that was followed by a reload as soon as it was said to be saved', async ({ page }) => {
    await openChart(page, CHART);
    await expect(page.getByText(SAVED)).toBeVisible();
    await card(page, 'Chief Financial Officer').click();
    await page.keyboard.press('Delete');
    await expect(page.getByText(SAVED)).toBeVisible();
    await page.reload();
    await expect(card(page, 'Chief Executive Officer')).toBeVisible();
    await expect(card(page, 'Chief Financial Officer')).toHaveCount(0);
  });
});

test('a browser that stores nothing is said to, and can still draw and save', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here', 'SecurityError');
    };
  });
  await page.goto('./');
  await expect(message(page)).toContainText('does not let Reportline store anything');
  await page.getByRole('button', { name: 'Add a Chief Executive Officer' }).click();
  await expect(page.getByText('Not saved: keep a file')).toBeVisible();
  expect((await savedDocument(page)).scenarios[0].roles).toHaveLength(1);
});

/** What no chart can be made of, and the sentence that has to say so. */
const UNREADABLE: readonly (readonly [name: string, content: string | Uint8Array, sentence: RegExp])[] = [
  ['prose', 'Dear all, please find attached the chart.', /not a chart: its text is not JSON/],
  ['nothing at all', '', /The file is empty/],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00]), /is not text/],
  ['the file of another program', '{"type":"drawing","version":2}', /JSON, but no chart/],
  ['a chart cut short', writeDocument(CHART).slice(0, -60), /a chart, but damaged/],
  ['a raw NUL in a title', fileOf({ id: 'a', title: 'x' }).replace('"x"', '"x\u0000"'), /damaged/],
  ['brackets without end', '['.repeat(200_000), /not a chart: its text is not JSON/],
];

for (const [name, content, sentence] of UNREADABLE) {
  test(`refuses ${name} with a sentence, and leaves the open chart alone`, async ({ page }) => {
    await openChart(page, CHART);
    await giveFile(page, 'strange.json', content);
    await expect(message(page)).toContainText('strange.json could not be opened.');
    await expect(message(page)).toContainText(sentence);
    await expect(card(page, 'Chief Financial Officer')).toBeVisible();
    expect(await savedDocument(page)).toEqual(CHART);
  });
}

test('refuses more than 20 MB with a sentence, and leaves the open chart alone', async ({ page }, info) => {
  const path = info.outputPath('huge.json');
  await writeFile(path, `${fileOf({ id: 'a', title: 'x' })}${' '.repeat(20 * 1024 * 1024)}`);
  await openChart(page, CHART);
  await page.getByTestId('open-file').setInputFiles(path);
  await expect(message(page)).toContainText('huge.json could not be opened. The file is larger than 20 MB');
  expect(await savedDocument(page)).toEqual(CHART);
});

test('a file of a newer version can be looked at and not changed', async ({ page }) => {
  await openChart(page, CHART);
  await giveFile(
    page,
    'newer.json',
    fileOf({ id: 'a', title: 'Head of Sales' }, { version: 7, holograms: true }),
  );
  await expect(card(page, 'Head of Sales')).toBeVisible();
  await expect(page.getByText('View only: made by a newer version')).toBeVisible();
  await expect(message(page)).toContainText('it is of version 7');

  const palette = page.getByRole('navigation', { name: 'Role palette' });
  await expect(palette.getByRole('button', { name: 'Head of Brand' })).toBeDisabled();
  await expect(page.getByRole('textbox', { name: 'Title of the chart' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await card(page, 'Head of Sales').click();
  await page.keyboard.press('Delete');
  await expect(message(page)).toContainText('so it can be looked at but not changed');
  await expect(card(page, 'Head of Sales')).toBeVisible();
});

/** What can be put right: what the file says, and the repair that has to be told. */
const REPAIRABLE: readonly (readonly [name: string, file: string, title: string, repair: RegExp])[] = [
  [
    'NUL in a title',
    fileOf({ id: 'a', title: 'Head\u0000 of Sales' }),
    'Head of Sales',
    /control characters/,
  ],
  [
    'an override of the reading direction',
    fileOf({ id: 'a', title: 'Head \u202Eof Sales\u202C' }),
    'Head of Sales',
    /direction of reading/,
  ],
  [
    'a title of more than 10,000 characters',
    fileOf({ id: 'a', title: `Head of ${'x'.repeat(10_000)}` }),
    `Head of ${'x'.repeat(9_992)}`,
    /10,000 characters/,
  ],
  [
    'a level nobody knows',
    fileOf({ id: 'a', title: 'Head of Sales', level: 'emperor' }),
    'Head of Sales',
    /scenarios\[0\]\.roles\[0\]\.level/,
  ],
];

for (const [name, file, title, repair] of REPAIRABLE) {
  test(`opens a file with ${name} and lists the repair`, async ({ page }) => {
    await page.goto('./');
    await giveFile(page, 'strange.json', file);
    await expect(message(page)).toContainText(
      'Opened “Strange”. One thing was repaired or could not be used.',
    );
    await message(page).getByText('Show each of them').click();
    await expect(message(page).getByRole('listitem')).toHaveText([repair]);
    await expect(card(page, title)).toBeVisible();
    expect((await savedDocument(page)).scenarios[0].roles[0]?.title).toBe(title);
  });
}

test('a title of exactly 10,000 characters is drawn like any other', async ({ page }) => {
  const title = 'x'.repeat(10_000);
  await page.goto('./');
  await giveFile(page, 'long.json', fileOf({ id: 'a', title }));
  await expect(message(page)).toContainText('Opened “Strange”.');
  await expect(message(page)).not.toContainText('repaired');
  const box = await card(page, title).boundingBox();
  expect(box?.width).toBeLessThan(400);
  expect(box?.height).toBeLessThan(200);
});

for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
  test(`a role may have the id ${id}`, async ({ page }) => {
    await page.goto('./');
    const roles = `[{"id":"${id}","title":"Head of Sales"},{"id":"b","title":"Sales Manager"}]`;
    const lines = `[{"manager":"${id}","report":"b","kind":"solid"}]`;
    const scenario = `{"id":"${id}","name":"Today","roles":${roles},"lines":${lines}}`;
    const file = `{"format":"reportline","version":1,"title":"Strange","scenarios":[${scenario}]}`;
    await giveFile(page, 'strange.json', file);
    await expect(card(page, 'Sales Manager')).toHaveAccessibleName(/reports to Head of Sales/);
    await card(page, 'Head of Sales').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('Sales Director');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Sales Manager')).toHaveAccessibleName(/reports to Sales Director/);
    expect((await savedDocument(page)).scenarios[0].roles[0]).toEqual({ id, title: 'Sales Director' });
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  });
}

test('markup in titles, names, purposes and ids is text and is never run', async ({ page }) => {
  const script = "<script>window.executed='script'</script>";
  const image = `"><img src=x onerror="window.executed='image'">`;
  await page.goto('./');
  const executed = await watchForScripts(page);
  await giveFile(
    page,
    'strange.json',
    fileOf({ id: script, title: script, person: image }, { title: image }),
  );
  await expect(card(page, script)).toBeVisible();
  await expect(card(page, script).getByText(image)).toBeVisible();
  await card(page, script).click();
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(script);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('img', { name: 'What will be saved' })).toBeVisible();
  expect(await executed()).toBe('nothing');
});
