import process from 'node:process';
import type { Page } from '@playwright/test';
import { disagreements, openKey, storedChart, withoutFolding } from '../support/agreement.ts';
import { card } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';
import { readDocument } from '../../src/formats/document/read-document.ts';
import { drawCommand } from '../support/random-commands.ts';
import { REFERENCE_CHARTS, referenceChart } from '../support/reference-charts.ts';
import { randomNumbers } from '../support/random-numbers.ts';
import { situation, watchLoading } from '../support/situation.ts';

/** So many commands in all; `npm run test:long` gives a thousand. */
const COMMANDS = Number(process.env['REPORTLINE_COMMANDS'] ?? 50);
const SEED = Number(process.env['REPORTLINE_SEED'] ?? 1);
/** So many on one chart: fewer steps than the history keeps. */
const ON_ONE_CHART = 150;
/** So many of the last commands are told when something is wrong. */
const TOLD = 12;
/** So often the views are compared. */
const COMPARED = 10;

test.describe.configure({ timeout: 60_000 + Math.min(COMMANDS, ON_ONE_CHART) * 4_000 });

for (let from = 0; from < COMMANDS; from += ON_ONE_CHART) {
  const seed = SEED + from;
  const count = Math.min(ON_ONE_CHART, COMMANDS - from);
  test(`${count} random commands with seed ${seed}: keyboard, views and history hold`, async ({ page }) => {
    const done: string[] = [];
    try {
      await playAtRandom(page, seed, count, done);
    } catch (fault) {
      const why = fault instanceof Error ? fault.message : String(fault);
      const last = done.slice(-TOLD).join('\n');
      throw new Error(`Seed ${seed}, the last commands:\n${last}\n${why}`, { cause: fault });
    }
  });
}

async function playAtRandom(page: Page, seed: number, count: number, done: string[]): Promise<void> {
  const random = randomNumbers(seed);
  page.on('filechooser', () => undefined);
  watchLoading(page);
  const result = readDocument(referenceChart(random.pick(REFERENCE_CHARTS)));
  if (!result.ok) throw new Error(result.message);
  await openChart(page, result.document);
  const [first] = result.document.scenarios[0].roles;
  await card(page, first?.title ?? '').click();
  let opened = await openKey(page);
  let start = withoutFolding(await storedChart(page));
  /** What the chart was whenever it was looked at. */
  const charts = [start];

  let now = await situation(page);
  for (let at = 1; at <= count; at += 1) {
    done.push(`${at}. from ${now.keyboard}: `);
    const what = await drawCommand(random, now)(page);
    const after = await situation(page);
    done[at - 1] += `${what} -> ${after.keyboard}`;
    expect(after.keyboard, `the keyboard after “${what}”`).not.toBe('body');
    expect(after.isSeen, `${after.keyboard} is seen, which has the keyboard after “${what}”`).toBe(true);
    now = after;
    if ((await openKey(page)) !== opened) {
      // Help leads to a sample, which is a chart of its own: its steps begin with it.
      start = withoutFolding(await storedChart(page));
      opened = await openKey(page);
      charts.push(start);
    }
    if (at % COMPARED > 0 && at < count) continue;
    await compareViews(page, at === count);
    charts.push(withoutFolding(await storedChart(page)));
    now = await situation(page);
  }

  // What was taken back last is no part of the way back.
  await toTheEnd(page, 'Redo');
  const end = withoutFolding(await storedChart(page));
  const steps = await toTheEnd(page, 'Undo');
  // Where nothing was done, nothing was proved. The steps at the end do not tell: much may have been taken back, and
  // something else done instead.
  expect(new Set(charts).size, 'different charts on the way').toBeGreaterThan(count / COMPARED / 3);
  expect(withoutFolding(await storedChart(page)), `the chart at the start, ${steps} steps back`).toBe(start);
  expect(await disagreements(page)).toEqual([]);
  expect(await toTheEnd(page, 'Redo')).toBe(steps);
  expect(withoutFolding(await storedChart(page)), 'the chart at the end').toBe(end);
  expect(await disagreements(page)).toEqual([]);
  expect((await situation(page)).keyboard).not.toBe('body');
}

/** Not while something lies over the chart, unless it has to be; the outline is opened for it. */
async function compareViews(page: Page, mustBe: boolean): Promise<void> {
  for (let tries = 0; (await situation(page)).where !== 'elsewhere'; tries += 1) {
    if (!mustBe || tries > 5) return;
    await page.keyboard.press('Escape');
  }
  // What is compared, or presented besides, is no view of one scenario.
  for (const name of ['Presentation', 'Comparison'])
    if ((await page.getByRole('main', { name }).count()) > 0) await page.keyboard.press('Escape');
  if ((await page.getByRole('tab', { name: 'Outline', selected: true }).count()) === 0)
    await page.keyboard.press('Alt+4');
  await expect.poll(() => disagreements(page)).toEqual([]);
  expect((await situation(page)).keyboard, 'the keyboard after the views').not.toBe('body');
}

/** Presses a button of the toolbar until it has nothing more to do. Returns how often. */
async function toTheEnd(page: Page, verb: 'Undo' | 'Redo'): Promise<number> {
  const button = page.getByRole('banner').getByRole('button', { name: new RegExp(`^${verb}`) });
  return button.evaluate(async (element: HTMLElement) => {
    let times = 0;
    while (element.ariaDisabled !== 'true') {
      element.click();
      times += 1;
      await new Promise((resolve) => setTimeout(resolve));
    }
    return times;
  });
}
