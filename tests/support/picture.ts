import { expect, type Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { marksOf } from '../../src/editor/marks.ts';
import { layoutScenario } from '../../src/layout/layout.ts';
import type { Scene } from '../../src/layout/primitives.ts';
import { buildScene } from '../../src/layout/scene.ts';
import { LIGHT } from '../../src/layout/theme.ts';
import { lint } from '../../src/rules/lint.ts';
import { type Bitmap, decodePng } from './decode-png.ts';
import { bytesOf, downloadOf } from './saving.ts';

export interface PictureChoices {
  readonly format?: 'PNG' | 'SVG';
  readonly scale?: 1 | 2 | 3 | 4;
  readonly showWarnings?: boolean;
  readonly showPeople?: boolean;
}

/** Exports the open chart by the dialog. */
export async function exportPicture(page: Page, choices: PictureChoices = {}): Promise<Uint8Array> {
  const { format = 'PNG', scale, showWarnings = true, showPeople = true } = choices;
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export a picture' });
  await dialog.getByRole('radio', { name: format }).check();
  if (scale !== undefined) await dialog.getByRole('radio', { name: `${scale}×` }).check();
  await dialog.getByRole('checkbox', { name: 'Show warnings' }).setChecked(showWarnings);
  await dialog.getByRole('checkbox', { name: 'Show names of people' }).setChecked(showPeople);
  const save = dialog.getByRole('button', { name: `Save ${format}` });
  const download = await downloadOf(page, () => save.click());
  await expect(dialog).toBeHidden();
  return bytesOf(download);
}

export async function exportPng(page: Page, choices: PictureChoices = {}): Promise<Bitmap> {
  return decodePng(await exportPicture(page, choices));
}

/** The scene the picture of a document's first scenario is drawn from. */
export function sceneOf(document: ChartDocument, { showWarnings = true, showPeople = true } = {}): Scene {
  const [scenario] = document.scenarios;
  const layout = layoutScenario(scenario);
  const plain = { scenario, layout, theme: LIGHT, showPeople };
  if (!showWarnings) return buildScene(plain);
  const { cards, lines, strip } = marksOf(lint(document, scenario), Number.POSITIVE_INFINITY);
  return buildScene({
    ...plain,
    marks: new Map(
      [...cards].map(([id, { severity, findings }]) => [id, { severity, count: findings.length }]),
    ),
    lineMarks: new Map(
      [...lines].map(([manager, reports]) => [
        manager,
        new Map([...reports].map(([report, { severity }]) => [report, severity])),
      ]),
    ),
    chartFindings: strip,
  });
}
