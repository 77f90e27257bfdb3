import { rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Page } from '@playwright/test';
import { openReading } from '../../src/formats/door/import-reading.ts';
import { readDocument } from '../../src/formats/document/read-document.ts';
import { message } from '../support/gestures.ts';
import { type HostileFile, hostileFiles } from '../support/hostile-files.ts';
import { expect, test } from '../support/network.ts';
import { documentOf, openChart } from '../support/opening.ts';
import { runs } from '../support/runs.ts';
import {
  answeredKind,
  answersOf,
  forget,
  longestStall,
  storedRecords,
  watchReading,
} from '../support/watched-reading.ts';

/** A page that stands still for longer has frozen, as far as whoever uses it can tell. */
const FROZEN = 1000;

const OPEN = documentOf('Chief Executive Officer [id: ceo]\n  Head of Sales [id: sales]\n', 'Mine');

/** What the page said of a file: as what it was read, or why it was not. */
interface Said {
  readonly kind: 'preview' | 'refusal' | 'notice';
  readonly answer: unknown;
}

/** Gives the app a file and waits until it has said something of it, and stands still no more. */
async function give(page: Page, file: string): Promise<Said & { readonly stall: number }> {
  await page.getByTestId('open-file').setInputFiles(file);
  // Found without the names of all buttons, which take a while to say where a title has a million letters.
  const said = page.locator('[aria-label="Close this message"]');
  const isHeard = async () => (await answeredKind(page)) !== undefined || (await said.isVisible());
  await expect.poll(isHeard, { timeout: 60_000 }).toBe(true);
  // A large chart is read by a worker, too, and then opened.
  const kind = (await answeredKind(page)) ?? 'chart';
  if (kind === 'chart') await expect(said).toBeVisible({ timeout: 60_000 });
  await twoFrames(page);
  const stall = await longestStall(page);
  if (kind === 'chart') return { kind: 'notice', answer: await message(page).innerText(), stall };
  const [answer] = await answersOf(page);
  return { kind, answer, stall };
}

/** What was drawn for the answer has been painted. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** What the command line reads of it, in the same shape. */
async function expected({ name, bytes }: HostileFile, kind: Said['kind']): Promise<unknown> {
  if (kind === 'notice') {
    const read = readDocument(bytes());
    if (!read.ok) return [read.message];
    const { length } = read.problems.filter(({ path }) => !(read.readOnly && path === 'version'));
    const repairs = length === 1 ? 'One thing was repaired' : `${length} things were repaired`;
    return ['Opened “', ...(length === 0 ? [] : [repairs])];
  }
  const reading = await openReading(bytes(), name);
  return JSON.parse(JSON.stringify(typeof reading === 'string' ? reading : reading.preview({})));
}

/** Of the open chart an import says how it belongs to it; everything else is the file's. */
function ofTheFile(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer;
  return { ...answer, update: undefined };
}

async function isSaved(page: Page): Promise<void> {
  await expect(page.locator('header')).not.toContainText('Saving', { timeout: 30_000 });
}

const FILES = hostileFiles();
/** In every test run some of those that take no time. */
const TRIED = FILES.filter(({ isSlow }, at) => runs(0, 1) === 1 || (at % 32 === 3 && !isSlow));

test(`${TRIED.length} hostile files are read as in the command line, change nothing and freeze nothing`, async ({
  page,
}, testInfo) => {
  test.setTimeout(runs(240_000, 7_200_000));
  await watchReading(page);
  await openChart(page, OPEN);
  await isSaved(page);
  const mine = await storedRecords(page);
  const counts = { preview: 0, refusal: 0, notice: 0 };
  const slow: string[] = [];
  let longest = 0;
  for (const file of TRIED) {
    const before = await storedRecords(page);
    // From the disk, as a person's file comes: what a test hands over itself, the page must unpack first.
    const given = testInfo.outputPath(file.name);
    writeFileSync(given, file.bytes());
    await forget(page);
    const { stall, ...heard } = await give(page, given);
    rmSync(given);
    counts[heard.kind] += 1;
    const wanted = await expected(file, heard.kind);
    if (heard.kind === 'notice') {
      for (const words of wanted as readonly string[]) expect(heard.answer, file.name).toContain(words);
    } else expect(ofTheFile(heard.answer), file.name).toEqual(ofTheFile(wanted));
    const dialog = page.getByRole('dialog');
    if (heard.kind === 'refusal')
      await expect(dialog.or(message(page)).filter({ hasText: String(heard.answer) })).toBeVisible();
    if (await dialog.isVisible()) await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    const close = message(page).getByRole('button', { name: 'Close this message' });
    if (await close.isVisible()) await close.click();
    await isSaved(page);
    const after = await storedRecords(page);
    // A chart that was opened is a further one; of what was there nothing is different but which one is open.
    const kept = (records: readonly string[]) => records.filter((record) => !record.includes('/settings/'));
    expect(after, file.name).toEqual(expect.arrayContaining([...kept(mine)]));
    if (heard.kind !== 'notice') expect(after, file.name).toEqual(before);
    longest = Math.max(longest, stall);
    if (stall > FROZEN) slow.push(`${file.name}: ${Math.round(stall)} ms`);
  }
  const said = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  process.stdout.write(
    `${TRIED.length} hostile files: ${said.join(', ')}; longest stall ${Math.round(longest)} ms ${slow.join(', ')}\n`,
  );
  // How fast a machine is must decide nothing in every test run.
  if (runs(0, 1) === 1) expect(slow).toEqual([]);
});
