import type { ChartDocument } from '../../src/chart/chart.ts';
import { LIGHT } from '../../src/layout/theme.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { comparisonDeckFor } from '../support/compared-decks.ts';
import { decodePng } from '../support/decode-png.ts';
import { countColour, wholeOf } from '../support/ink.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { exportDialog } from '../support/picture.ts';
import {
  findAll,
  nameOf,
  openPresentation,
  paragraphsOf,
  roleShapes,
  shapesOf,
  slideAt,
} from '../support/presentation.ts';
import { readPdf } from '../support/read-pdf.ts';
import { allElements, readXml } from '../support/read-xml.ts';
import { bytesOf, downloadOf, savedDocument } from '../support/saving.ts';

const scenario = (id: string, name: string, outline: string) => ({
  ...documentOf(outline).scenarios[0],
  id,
  name,
});

const CHARTS: ChartDocument = {
  title: 'Northwind',
  scenarios: [
    scenario(
      'today',
      'Today',
      `Chief Executive Officer [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
    Chief Customer Officer (Ada Osei) [executive, id: cco]
  Head of Logistics [id: log]
`,
    ),
    scenario(
      'proposal',
      'Proposal',
      `Chief Executive Officer [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
  Chief Customer Officer (Jun Park) [executive, id: cco]
    Head of Customer Insight [id: ins]
`,
    ),
  ],
};

test('what changes between two scenarios leaves as a picture, a document and slides', async ({ page }) => {
  await openChart(page, CHARTS);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = exportDialog(page);
  await dialog.getByRole('radio', { name: 'What changes' }).check();
  await expect(dialog).toContainText('From Today to Proposal.');
  const save = async (format: 'PNG' | 'SVG' | 'PDF' | 'PPTX') => {
    if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Export', exact: true }).click();
    // It is what was chosen the last time.
    await expect(dialog.getByRole('radio', { name: 'What changes' })).toBeChecked();
    await dialog.getByRole('radio', { name: format }).check();
    const download = await downloadOf(page, () =>
      dialog.getByRole('button', { name: `Save ${format}` }).click(),
    );
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^northwind-\\d{4}-\\d{2}-\\d{2}-today-proposal\\.${format.toLowerCase()}$`),
    );
    await expect(dialog).toBeHidden();
    return bytesOf(download);
  };

  const picture = decodePng(await save('PNG'));
  const { scene } = comparisonDeckFor(CHARTS, { format: 'png' }).pages[0];
  expect([picture.width, picture.height]).toEqual([scene.width * 2, scene.height * 2]);
  for (const colour of [...Object.values(LIGHT.change), LIGHT.changeTint.changed])
    expect(countColour(picture, wholeOf(picture), colour), colour).toBeGreaterThan(40);

  const svg = allElements(readXml(new TextDecoder().decode(await save('SVG'))));
  const names = svg.filter(({ name }) => name === 'title').map(({ text }) => text);
  for (const name of [
    'Head of Logistics, reports to Chief Executive Officer, removed',
    'Where Chief Customer Officer was, now under Chief Executive Officer',
    'The way of Chief Customer Officer from where it was',
    'Legend: Where it was',
  ])
    expect(names).toContain(name);

  const pdf = await readPdf(await save('PDF'));
  expect(pdf.pages).toHaveLength(2);
  const text = pdf.pages.map(({ texts }) => texts.map((one) => one.text).join(' '));
  expect(text[0]).toContain('now under Chief Executive');
  expect(text[1]).toContain('from Chief Marketing Officer to Chief Executive Officer');

  const slides = openPresentation(await save('PPTX'));
  expect(slides.slides).toHaveLength(2);
  expect(roleShapes(slideAt(slides, 0)).map(nameOf)).toContain('Role: Head of Logistics');
  expect(findAll(slideAt(slides, 0).root, 'p:cxnSp')).toHaveLength(5);
  const words = shapesOf(slideAt(slides, 1)).flatMap(paragraphsOf);
  for (const line of [
    'What changes, one by one',
    'Added · 1',
    'Removed · 1',
    'Moved · 1',
    'Chief Customer Officer  Person: Ada Osei → Jun Park',
  ])
    expect(words).toContain(line);
  expect((await savedDocument(page)).deck).toMatchObject({ format: 'pptx', subject: 'changes' });

  // One of the two alone is named after its scenario, so that neither is taken for the other.
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog.getByRole('radio', { name: 'This scenario' }).check();
  const alone = await downloadOf(page, () => dialog.getByRole('button', { name: 'Save PPTX' }).click());
  expect(alone.suggestedFilename()).toMatch(/^northwind-today-\d{4}-\d{2}-\d{2}\.pptx$/);
});

test('the preview shows it, with or without the list, and turns back to the scenario', async ({ page }) => {
  await openChart(page, CHARTS);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = exportDialog(page);
  await dialog.getByRole('radio', { name: 'PPTX' }).check();
  await dialog.getByRole('radio', { name: 'What changes' }).check();
  await expect(dialog).toContainText('Page 1 of 2: What changes');
  await expect(dialog.getByRole('checkbox', { name: /What we found/ })).toHaveCount(0);
  await expect(dialog.getByRole('textbox', { name: 'Subtitle' })).toHaveValue(
    'Northwind: from Today to Proposal',
  );
  await dialog.getByRole('radio', { name: 'List', exact: true }).check();
  await expect(dialog.getByRole('img', { name: 'What will be saved: What changes' })).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'Part of the chart' })).toHaveCount(0);
  await dialog.getByRole('radio', { name: 'Picture', exact: true }).check();
  await expect(dialog.getByRole('img', { name: 'What will be saved: What changes' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Page after' })).toHaveCount(0);
  await dialog.getByRole('radio', { name: 'This scenario' }).check();
  await expect(dialog.getByRole('textbox', { name: 'Subtitle' })).toHaveValue('Today');
  await expect(dialog.getByRole('checkbox', { name: /What we found/ })).toHaveCount(1);
});

test('a document with one scenario has nothing to compare, and offers nothing', async ({ page }) => {
  await openChart(page, { ...CHARTS, scenarios: [CHARTS.scenarios[0]], deck: { subject: 'changes' } });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = exportDialog(page);
  await expect(dialog.getByRole('img', { name: 'What will be saved: Northwind' })).toBeVisible();
  await expect(dialog.getByRole('radio', { name: 'What changes' })).toHaveCount(0);
  await expect(dialog.getByRole('checkbox', { name: 'Show findings' })).toBeVisible();
});

test('of three scenarios, another one can be held against the one on the screen', async ({ page }) => {
  const third = scenario('third', 'Third', 'Chief Executive Officer [executive, board, id: ceo]\n');
  await openChart(page, { ...CHARTS, scenarios: [...CHARTS.scenarios, third], deck: { subject: 'changes' } });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = exportDialog(page);
  const against = dialog.getByRole('combobox', { name: 'Compared with' });
  await expect(against.getByRole('option')).toHaveText(['Today', 'Third']);
  await against.selectOption({ label: 'Third' });
  await expect(dialog).toContainText('From Third to Proposal.');
  await expect(dialog.getByRole('textbox', { name: 'Subtitle' })).toHaveValue(
    'Northwind: from Third to Proposal',
  );
});

/** Nine branches of three levels; in the proposal, one role at each end of every branch has another title. */
function manyBranches(end: string): string {
  const rows = ['Chief Executive Officer [id: ceo]'];
  for (let branch = 1; branch <= 9; branch += 1) {
    rows.push(`  Head of Branch ${branch} [id: b${branch}]`);
    for (let team = 1; team <= 8; team += 1) {
      rows.push(`    Team Leader ${branch}.${team} [id: t${branch}-${team}]`);
      for (let post = 1; post <= 3; post += 1) {
        const title = `Post ${branch}.${team}.${post}${post === 2 ? end : ''}`;
        rows.push(`      ${title} [id: p${branch}-${team}-${post}]`);
      }
    }
  }
  return `${rows.join('\n')}\n`;
}

test(
  'many changes are an overview and a complete list, pages per branch on demand, and a table',
  AT_LENGTH,
  async ({ page }) => {
    await openChart(page, {
      title: 'Northwind',
      scenarios: [
        scenario('today', 'Today', manyBranches('')),
        scenario('proposal', 'Proposal', manyBranches(' renamed')),
      ],
    });
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = exportDialog(page);
    await dialog.getByRole('radio', { name: 'PPTX' }).check();
    await dialog.getByRole('radio', { name: 'What changes' }).check();
    await expect(dialog).toContainText('so this is an overview');
    await expect(dialog).toContainText('roles, which stay as they are, are counted on the cards above them.');
    const whole = dialog.getByLabel('Part of the chart').locator('option').first();
    await expect(whole).toHaveText('The whole chart, condensed');
    await expect(dialog.getByRole('radio', { name: 'One page' })).toBeChecked();
    await expect(dialog.getByRole('button', { name: 'Compact teams' })).toHaveCount(0);

    const [table] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save changes as CSV' }).click(),
    ]);
    expect(table.suggestedFilename()).toMatch(/^northwind-\d{4}-\d{2}-\d{2}\.changes\.csv$/);
    const rows = new TextDecoder().decode(await bytesOf(table));
    expect(rows.match(/ renamed/g)?.length).toBeGreaterThanOrEqual(72);
    await expect(dialog).toBeHidden();

    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(dialog).toContainText('so this is an overview');
    const download = await downloadOf(page, () => dialog.getByRole('button', { name: 'Save PPTX' }).click());
    const slides = openPresentation(await bytesOf(download));
    const words = slides.slides.map((_, i) => shapesOf(slideAt(slides, i)).flatMap(paragraphsOf));
    const list = words.slice(1).flat();
    for (let branch = 1; branch <= 9; branch += 1)
      for (let team = 1; team <= 8; team += 1)
        expect(list.some((text) => text.includes(`Post ${branch}.${team}.2 → `))).toBe(true);
    expect(list.filter((text) => text.startsWith('And '))).toEqual([]);
    expect(list).toContain('Changed · 72');
    expect(list).toContain('Changed, continued');

    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await dialog.getByRole('button', { name: 'A slide per branch that changes' }).click();
    await expect(dialog.getByRole('radio', { name: 'A page per branch' })).toBeChecked();
    await expect(dialog).not.toContainText('so this is an overview');
    await expect(dialog).toContainText(/Page 1 of [1-9]\d/);
  },
);
