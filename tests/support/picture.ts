import { expect, type Page } from '@playwright/test';
import type { ChartDocument } from '../../src/chart/chart.ts';
import { marksOf } from '../../src/editor/marks.ts';
import { layoutScenario } from '../../src/layout/layout.ts';
import type { Scene } from '../../src/layout/primitives.ts';
import { buildScene } from '../../src/layout/scene.ts';
import { LIGHT } from '../../src/layout/theme.ts';
import { lint } from '../../src/rules/lint.ts';
import { type Bitmap, decodePng } from './decode-png.ts';
import { countInk } from './ink.ts';
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
  const { cards, lines, strip } = marksOf(lint(document, scenario), scenario.roles.length);
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

interface Place {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function scaled({ name, x, y, width, height }: Place, scale: number): Place {
  return { name, x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}

/** Where a scene has its cards, and small areas on each stretch of its lines, in pixels of a picture. */
function placesWithInk({ groups }: Scene, scale: number) {
  return groups.flatMap(({ kind, name, primitives }) => {
    const [first] = primitives;
    if (kind === 'role' && first?.kind === 'rect') {
      const { x, y, width, height } = first;
      const bar = { name: `${name}: bar`, x: x + 4, y: y + 20, width: 8, height: height - 40 };
      const title = { name: `${name}: title`, x: x + 16, y: y + 6, width: width - 30, height: 20 };
      return [bar, title].map((place) => scaled(place, scale));
    }
    if (kind !== 'line' || first?.kind !== 'line') return [];
    const { points } = first;
    return points.slice(0, -2).flatMap((x, at) => {
      if (at % 2 === 1) return [];
      const middleX = (x + (points[at + 2] ?? 0)) / 2;
      const middleY = ((points[at + 1] ?? 0) + (points[at + 3] ?? 0)) / 2;
      const side = 7 * scale;
      return [
        { name, x: middleX * scale - side / 2, y: middleY * scale - side / 2, width: side, height: side },
      ];
    });
  });
}

/**
 * Every role and every line of the document is in the picture, at the scene's exact size, each with ink where it
 * must be: on the card's title as well as on its bar, and on every stretch of every line.
 */
export function expectWholeChart(picture: Bitmap, document: ChartDocument, scale: number): void {
  const [scenario] = document.scenarios;
  const scene = sceneOf(document);
  expect([picture.width, picture.height]).toEqual([scene.width * scale, scene.height * scale]);
  const drawn = (kind: 'role' | 'line') => scene.groups.filter((group) => group.kind === kind);
  expect(new Set(drawn('role').map(({ ids }) => ids[0]))).toEqual(
    new Set(scenario.roles.map(({ id }) => id)),
  );
  expect(drawn('role')).toHaveLength(scenario.roles.length);
  expect(drawn('line')).toHaveLength(scenario.lines.length);
  const blank = placesWithInk(scene, scale).filter(
    (place) => countInk(picture, place, scene.background) === 0,
  );
  expect(blank.map(({ name }) => name)).toEqual([]);
}
