import { expect, type Locator, type Page } from '@playwright/test';
import type { ChartDocument, DeckSettings } from '../../src/chart/chart.ts';
import { shownMarks } from '../../src/editor/marks.ts';
import { deckOf } from '../../src/formats/deck/deck-of.ts';
import { deckChoices } from '../../src/layout/deck/deck-choices.ts';
import { CARD_WIDTH } from '../../src/layout/card.ts';
import type { Page as ScenePage, Scene } from '../../src/layout/primitives.ts';
import { lint } from '../../src/rules/lint.ts';
import { type Bitmap, decodePng } from './decode-png.ts';
import { countInk } from './ink.ts';
import { bytesOf, downloadOf } from './saving.ts';

/** What is chosen in the dialog; what is not named stays as it is there. */
export interface PictureChoices {
  readonly format?: 'PNG' | 'SVG' | 'PDF' | 'PPTX';
  readonly scale?: 1 | 2 | 3 | 4;
  readonly page?: 'Slide, 16:9' | 'A4' | 'As large as the chart';
  readonly part?: string;
  readonly checked?: readonly string[];
  readonly unchecked?: readonly string[];
}

export function exportDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Export' });
}

/** Exports the open chart by the dialog. */
export async function exportPicture(page: Page, choices: PictureChoices = {}): Promise<Uint8Array> {
  const { format = 'PNG', scale, checked = [], unchecked = [] } = choices;
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = exportDialog(page);
  await dialog.getByRole('radio', { name: format }).check();
  if (choices.part !== undefined)
    await dialog.getByRole('combobox', { name: 'Part of the chart' }).selectOption({ label: choices.part });
  if (choices.page !== undefined)
    await dialog.getByRole('combobox', { name: 'Page' }).selectOption({ label: choices.page });
  if (scale !== undefined) await dialog.getByRole('radio', { name: `${scale}×` }).check();
  for (const name of checked) await dialog.getByRole('checkbox', { name }).check();
  for (const name of unchecked) await dialog.getByRole('checkbox', { name }).uncheck();
  const save = dialog.getByRole('button', { name: `Save ${format}` });
  const download = await downloadOf(page, () => save.click());
  await expect(dialog).toBeHidden();
  return bytesOf(download);
}

export async function exportPng(page: Page, choices: PictureChoices = {}): Promise<Bitmap> {
  return decodePng(await exportPicture(page, choices));
}

/** The pages of a document's first scenario, as the app shows them. */
export function pagesOf(
  document: ChartDocument,
  settings: DeckSettings = {},
): readonly [ScenePage, ...ScenePage[]] {
  const [scenario] = document.scenarios;
  const judgement = lint(document, scenario);
  const marks = shownMarks(judgement, scenario.roles.length);
  return deckOf({ document, scenario, judgement, marks, choices: deckChoices(settings), day: new Date() })
    .pages;
}

/** The scene a picture of the whole chart, as large as it is, is drawn from. */
export function sceneOf(document: ChartDocument, settings: DeckSettings = {}): Scene {
  return pagesOf(document, { page: 'own', ...settings })[0].scene;
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
      // On a page, cards are as large as it has room for.
      const unit = width / CARD_WIDTH;
      const bar = {
        name: `${name}: bar`,
        x: x + 4 * unit,
        y: y + 20 * unit,
        width: 8 * unit,
        height: height - 40 * unit,
      };
      const title = {
        name: `${name}: title`,
        x: x + 16 * unit,
        y: y + 6 * unit,
        width: width - 30 * unit,
        height: 20 * unit,
      };
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
export function expectWholeChart(
  picture: Bitmap,
  document: ChartDocument,
  scale: number,
  settings: DeckSettings = {},
): void {
  const [scenario] = document.scenarios;
  const scene = sceneOf(document, settings);
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
