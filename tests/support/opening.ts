import { expect, type Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { readOutline } from '../../src/chart/outline.ts';
import { writeDocument } from '../../src/formats/document/write-document.ts';
import { message } from './gestures.ts';

/** A document of one scenario, from the outline notation. */
export function documentOf(outline: string, title = 'Northwind'): ChartDocument {
  const { scenario, problems } = readOutline(outline);
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join('\n'));
  return { title, scenarios: [scenario] };
}

/** Gives the app a file as the file chooser would; says nothing about what becomes of it. */
export async function giveFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) };
  await page.getByTestId('open-file').setInputFiles(file);
}

/** Opens the app as it comes. Not "./": of the app as one file that would be the folder it is in. */
export async function openApp(page: Page): Promise<void> {
  await page.goto('');
}

/** Opens the app with a chart in it, and clears away the message that says so. */
export async function openChart(page: Page, chart: ChartDocument | string): Promise<void> {
  const document = typeof chart === 'string' ? documentOf(chart) : chart;
  await openApp(page);
  await giveFile(page, 'chart.reportline.json', writeDocument(document));
  await expect(message(page)).toContainText(`Opened “${document.title}”.`);
  await message(page).getByRole('button', { name: 'Close this message' }).click();
}
