import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Page } from '@playwright/test';
import { ended, runCli, startCli } from '../support/built-cli.ts';
import { message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { referenceDocument } from '../support/report-charts.ts';
import { bytesOf, downloadOf } from '../support/saving.ts';

const ENDINGS = { JSON: 'json', Markdown: 'md', HTML: 'html' } as const;

/** Saves the findings from the app: the one place that knows where that is to be found. */
async function saveFindings(page: Page, format: keyof typeof ENDINGS) {
  const save = page.getByRole('button', { name: `Save the findings (${format})` });
  return downloadOf(page, () => save.click());
}

for (const format of ['JSON', 'Markdown', 'HTML'] as const) {
  test(`the findings saved as ${format} are those of the command line, byte for byte`, async ({
    page,
  }, info) => {
    await openChart(page, referenceDocument('cx-under-marketing'));
    const chart = await downloadOf(page, () =>
      page.getByRole('button', { name: 'Save', exact: true }).click(),
    );
    const file = chart.suggestedFilename();
    await writeFile(info.outputPath(file), await bytesOf(chart));

    const download = await saveFindings(page, format);
    const ending = ENDINGS[format];
    expect(download.suggestedFilename()).toMatch(new RegExp(`-\\d{4}-\\d{2}-\\d{2}\\.findings\\.${ending}$`));
    await expect(message(page)).toContainText(`Saved the findings as ${download.suggestedFilename()}`);

    const { out, err, code } = await runCli(['lint', '--format', format.toLowerCase(), file], info.outputDir);
    expect([err, code]).toEqual(['', 1]);
    expect(Buffer.from(await bytesOf(download)).toString('utf8')).toBe(out);
    expect(out).toContain('cx-under-marketing');
  });
}

test('the built command line is one file that reads, writes and says how it ended', async () => {
  const info = test.info();
  const folder = info.outputDir;
  await writeFile(info.outputPath('staff.csv'), 'Id,Title,Manager\n1,CEO,\n2,CMO,1\n');
  const converted = await runCli(['convert', 'staff.csv', 'staff.svg'], folder);
  expect(converted.code).toBe(0);
  expect(await readdir(folder)).toEqual(['staff.csv', 'staff.svg']);
  expect(await runCli(['convert', 'staff.csv', 'no/folder.svg'], folder)).toMatchObject({ code: 2, out: '' });
  expect(await runCli(['--version'])).toEqual({
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    err: '',
    code: 0,
  });
});

test('the built command line says what is different between two charts, and which', async () => {
  const info = test.info();
  const folder = info.outputDir;
  await writeFile(info.outputPath('march.csv'), 'Id,Title,Manager\n1,CEO,\n2,CMO,1\n');
  await writeFile(info.outputPath('april#2.csv'), 'Id,Title,Manager\n1,CEO,\n2,CMO,1\n3,CFO,1\n');
  const same = await runCli(['diff', 'march.csv', 'march.csv'], folder);
  expect(same.code).toBe(0);
  expect(same.out).toContain('Nothing is different.');
  const other = await runCli(['diff', 'march.csv', 'april#2.csv', '--format', 'csv'], folder);
  expect([other.code, other.out]).toEqual([
    1,
    'Kind,Role,Role id,What,Before,After\nAdded,CFO,3,Role,not in the chart,under CEO\n',
  ]);
  const unknown = await runCli(['diff', 'march.csv', 'april#2.csv#plan'], folder);
  expect([unknown.code, unknown.out]).toEqual([2, '']);
  expect(unknown.err).toContain('april#2.csv: It has no scenario “plan”.');
});

test('a reader that has seen enough is no failure', async () => {
  const child = startCli(['rules', '--format', 'json']);
  const err = text(child.stderr);
  const end = ended(child);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect([await end, await err]).toEqual([0, '']);
});

test('a slow reader gets all of it', async () => {
  const info = test.info();
  const outline = documentOf(['CEO', ...Array.from({ length: 2000 }, (_, at) => `  Role ${at}`)].join('\n'));
  await writeFile(
    info.outputPath('a.json'),
    JSON.stringify({ format: 'reportline', version: 1, ...outline }),
  );
  const child = startCli(['convert', 'a.json', '-'], info.outputDir);
  child.stdout.pause();
  await once(child.stdout, 'readable');
  const [out, code] = await Promise.all([text(child.stdout), ended(child)]);
  expect(code).toBe(0);
  expect(JSON.parse(out).scenarios[0].roles).toHaveLength(2001);
});
