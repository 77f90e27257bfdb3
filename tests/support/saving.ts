import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { indexOrg } from '../../src/chart/org-index.ts';
import { readDocument } from '../../src/formats/document/read-document.ts';

/** What the browser downloads when something is done. */
export async function downloadOf(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
  return readFile(await download.path());
}

/** The file that Save makes of the chart on the screen. */
export async function saveFile(page: Page): Promise<Uint8Array> {
  const save = page.getByRole('button', { name: 'Save', exact: true });
  return bytesOf(await downloadOf(page, () => save.click()));
}

/** The chart on the screen, by way of its file. */
export async function savedDocument(page: Page): Promise<ChartDocument> {
  const result = readDocument(await saveFile(page));
  if (!result.ok) throw new Error(result.message);
  return result.document;
}

/** The titles of a role's reports, in their order. */
export function reportsOf({ scenarios: [scenario] }: ChartDocument, title: string): readonly string[] {
  const org = indexOrg(scenario);
  const boss = org.roles.find((role) => role.title === title);
  return boss ? org.reports(boss.id).map((role) => role.title) : [];
}
