import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { randomChart } from '../bench/random-chart.ts';
import { AT_LENGTH } from '../support/at-length.ts';
import { card, message } from '../support/gestures.ts';
import { SMALL_LOGO } from '../support/logos.ts';
import { expect, test } from '../support/network.ts';
import { ONE_FILE } from '../support/one-file.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { exportDialog, exportPicture, exportPng, pagesOf } from '../support/picture.ts';
import { readAnyPdf, readPdf } from '../support/read-pdf.ts';
import { savedDocument } from '../support/saving.ts';

const CHART = documentOf(`Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  Chief Marketing Officer (Jun Park) [executive, id: cmo]
    Chief Customer Officer (Mia Roth) [executive, id: cco]
      Head of Customer Service
  Chief Operating Officer [executive, id: coo]
    Contact Centre Manager
cco ..> coo: complaints
`);
const LARGE = { title: 'Three hundred', scenarios: [randomChart(300)] } as const;

const textOf = (pages: Awaited<ReturnType<typeof readPdf>>['pages']) =>
  pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ');

test('a slide is 1,920 by 1,080 pixels, with title, legend and date around the whole chart', async ({
  page,
}) => {
  await openChart(page, CHART);
  const picture = await exportPng(page, { scale: 2 });
  expect([picture.width, picture.height]).toEqual([1920, 1080]);
});

test(
  'the PDF holds every role, person and purpose as text that can be searched',
  ONE_FILE,
  async ({ page }) => {
    await openChart(page, CHART);
    const pdf = await readPdf(await exportPicture(page, { format: 'PDF' }));
    expect(pdf.pages).toHaveLength(1);
    expect(pdf.pages[0]).toMatchObject({ width: 960, height: 540 });
    const text = textOf(pdf.pages);
    for (const { title } of CHART.scenarios[0].roles) expect(text).toContain(title);
    for (const words of ['Ada Osei', 'Jun Park', 'complaints', 'Northwind', 'Dotted line'])
      expect(text).toContain(words);
  },
);

test(
  'a large chart becomes an overview and a slide for each branch, looked through before it is saved',
  ONE_FILE,
  async ({ page }) => {
    await openChart(page, LARGE);
    const expected = pagesOf(LARGE, { format: 'pptx' });
    expect(expected.length).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = exportDialog(page);
    await dialog.getByRole('radio', { name: 'PPTX' }).check();
    await expect(dialog).toContainText(`Page 1 of ${expected.length}: Three hundred`);
    await dialog.getByRole('button', { name: 'Page after' }).click();
    await expect(dialog).toContainText(`Page 2 of ${expected.length}: ${expected[1]?.title}`);
    await dialog.getByRole('button', { name: 'Close' }).click();
    const files = unzipSync(await exportPicture(page, { format: 'PPTX' }));
    const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(expected.length);
    const xml = slides.map((name) => strFromU8(files[name] as Uint8Array)).join('');
    for (const { title } of LARGE.scenarios[0].roles) expect(xml).toContain(`name="Role: ${title}"`);
  },
);

test('what is too small to read is said, with ways out', async ({ page }) => {
  await openChart(page, LARGE);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = exportDialog(page);
  await expect(dialog).toContainText(/Titles come out at \d\.\d pt/);
  await dialog.getByRole('button', { name: 'First 2 levels' }).click();
  const part = dialog.getByRole('combobox', { name: 'Part of the chart' });
  await expect(part).toHaveValue('levels');
  await expect(dialog).not.toContainText('Titles come out at');
  await part.selectOption({ label: 'The whole chart' });
  await dialog.getByRole('button', { name: 'A slide per branch' }).click();
  await expect(dialog.getByRole('radio', { name: 'PPTX' })).toBeChecked();
  await expect(dialog).toContainText(/Page 1 of \d\d/);
});

test('a branch alone is exported under its name', async ({ page }) => {
  await openChart(page, CHART);
  await card(page, 'Chief Marketing Officer').click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = exportDialog(page);
  await dialog
    .getByRole('combobox', { name: 'Part of the chart' })
    .selectOption({ label: 'Only the branch of Chief Marketing Officer' });
  await dialog.getByRole('radio', { name: 'PDF' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save PDF' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^northwind-\d{4}-\d{2}-\d{2}-chief-marketing-officer\.pdf$/);
  const text = textOf((await readPdf(readFileSync(await download.path()))).pages);
  expect(text).toContain('Head of Customer Service');
  expect(text).not.toContain('Contact Centre Manager');
});

test(
  'the branch that is pointed out is offered anew, and the one chosen before stays',
  AT_LENGTH,
  async ({ page }) => {
    await openChart(page, CHART);
    await card(page, 'Chief Marketing Officer').click();
    await exportPicture(page, { part: 'Only the branch of Chief Marketing Officer', format: 'SVG' });
    await card(page, 'Chief Operating Officer').click();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const part = exportDialog(page).getByRole('combobox', { name: 'Part of the chart' });
    await expect(part.locator(':checked')).toHaveText('Only the branch of Chief Marketing Officer');
    await part.selectOption({ label: 'Only the branch of Chief Operating Officer' });
    await exportDialog(page).getByRole('button', { name: 'Close' }).click();
    const source = strFromU8(
      await exportPicture(page, { part: 'Only the branch of Chief Operating Officer', format: 'SVG' }),
    );
    expect(source).toContain('Contact Centre Manager');
    expect(source).not.toContain('Head of Customer Service');
  },
);

test('the settings stay with the chart, and are no step that Undo takes back', async ({ page }) => {
  await openChart(page, CHART);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = exportDialog(page);
  await dialog.getByRole('textbox', { name: 'Title', exact: true }).fill('Proposal A');
  await dialog.getByRole('checkbox', { name: 'Confidential' }).check();
  await dialog.getByTestId('logo-file').setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from(SMALL_LOGO.slice(SMALL_LOGO.indexOf(',') + 1), 'base64'),
  });
  await expect(dialog.getByRole('img', { name: 'The logo' })).toBeVisible();
  await dialog.getByRole('radio', { name: 'PDF' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save PDF' }).click(),
  ]);
  const { pages } = await readPdf(readFileSync(await download.path()));
  expect(textOf(pages)).toContain('Proposal A');
  expect(textOf(pages)).toContain('Confidential');
  expect(pages[0]?.images).toBe(1);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  expect((await savedDocument(page)).deck).toMatchObject({
    title: 'Proposal A',
    confidential: true,
    format: 'pdf',
    logo: SMALL_LOGO,
  });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Proposal A');
});

test('a file that is no picture is refused as a logo, with what to do', async ({ page }) => {
  await openChart(page, CHART);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = exportDialog(page);
  await dialog.getByTestId('logo-file').setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from('<svg onload="alert(1)"/>'),
  });
  await expect(dialog.getByRole('alert')).toContainText('This is no picture the browser can read');
  await expect(dialog.getByRole('img', { name: 'The logo' })).toHaveCount(0);
});

test('without names there is none in the file, not even where nobody looks', async ({ page }) => {
  await openChart(page, CHART);
  for (const format of ['SVG', 'PPTX'] as const) {
    const bytes = await exportPicture(page, { format, unchecked: ['Show names of people'] });
    const parts = format === 'SVG' ? { svg: bytes } : unzipSync(bytes);
    const all = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n');
    expect(all).toContain('Chief Marketing Officer');
    expect(all).not.toMatch(/Osei|Park|Roth/);
  }
});

test('a picture is copied to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openChart(page, CHART);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await exportDialog(page).getByRole('button', { name: 'Copy picture' }).click();
  await expect(message(page)).toContainText('Copied as a picture');
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    const picture = blob && (await createImageBitmap(blob));
    return [picture?.width, picture?.height];
  });
  expect(size).toEqual([1920, 1080]);
});

test('the browser’s own command prints the chart and not the app', ONE_FILE, async ({ page }) => {
  await openChart(page, CHART);
  await expect
    .poll(async () => textOf((await readAnyPdf(await page.pdf({ preferCSSPageSize: true }))).pages))
    .toContain('Contact Centre Manager');
  const pdf = await readAnyPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pdf.pages).toHaveLength(1);
  expect(pdf.pages[0]).toMatchObject({ width: 960, height: 540 });
  expect(textOf(pdf.pages)).not.toContain('Problems');
  // The app is back where it was.
  await expect(card(page, 'Chief Marketing Officer')).toBeVisible();
});
