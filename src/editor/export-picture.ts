import { inDigits } from '../chart/digits.ts';
import { fileName } from '../browser/files.ts';
import { pictureFontCss } from '../browser/picture-fonts.ts';
import { rasterise } from '../browser/rasterise.ts';
import { sceneToSvg } from '../formats/picture/svg.ts';
import type { Scene } from '../layout/primitives.ts';
import { layoutLayered } from '../layout/layered.ts';
import type { Layout } from '../layout/placement.ts';
import { buildScene } from '../layout/scene.ts';
import { LIGHT } from '../layout/theme.ts';
import { currentScenario, type Shown, unfolded, wholeLayout, wholeMarks } from './derived.ts';
import { lineMarks, roleMarks } from './scene-marks.ts';
import type { EditorState } from './store/state.ts';

export interface PictureOptions {
  readonly format: 'png' | 'svg';
  /** PNG pixels for each unit of the chart, 1 to 4. */
  readonly scale: number;
  readonly showWarnings: boolean;
  readonly showPeople: boolean;
}

export interface Picture {
  readonly name: string;
  readonly content: Blob;
  /** What the person should know: the picture had to be made smaller than asked. */
  readonly remark?: string;
}

/** Always the whole chart, always in the light theme: what goes into a deck does not depend on the screen. */
export function sceneOf(state: Shown, options: Pick<PictureOptions, 'showWarnings' | 'showPeople'>): Scene {
  const scenario = currentScenario(state);
  const marks = wholeMarks(state);
  return buildScene({
    scenario,
    layout: wholeAsArranged(state),
    theme: LIGHT,
    name: pictureName(state),
    showPeople: options.showPeople,
    ...(options.showWarnings
      ? {
          marks: roleMarks(marks),
          lineMarks: lineMarks(marks),
          chartFindings: marks.strip.map(({ severity, headline }) => ({ severity, headline })),
        }
      : {}),
  });
}

/** In layers where the chart is, also when those on the screen are folded or on their way. */
function wholeAsArranged(state: Shown): Layout {
  const { arrangement } = currentScenario(state);
  return arrangement?.kind === 'layered'
    ? layoutLayered(unfolded(currentScenario(state))).layout
    : wholeLayout(state);
}

/** The document, and which of its scenarios where it has several. */
function pictureName({ document, scenarioId }: Shown): string {
  if (document.scenarios.length === 1) return document.title;
  return `${document.title}: ${currentScenario({ document, scenarioId }).name}`;
}

/** Draws the chart as a file. Rejects when the browser gives no picture. */
export async function makePicture(state: EditorState, options: PictureOptions, day: Date): Promise<Picture> {
  const scene = sceneOf(state, options);
  const fontCss = await pictureFontCss();
  const name = fileName(state.document.title, options.format, day);
  if (options.format === 'svg') {
    const svg = sceneToSvg(scene, { fontCss });
    return { name, content: new Blob([svg], { type: 'image/svg+xml' }) };
  }
  const picture = { svg: sceneToSvg(scene), width: scene.width, height: scene.height };
  const raster = await rasterise(picture, options.scale, fontCss);
  if (raster.scale === options.scale) return { name, content: raster.blob };
  const size = `${inDigits(raster.width)} × ${inDigits(raster.height)}`;
  return {
    name,
    content: raster.blob,
    remark: `At ${options.scale}× the picture is larger than this browser can draw, so it was made ${size} pixels. For a sharper one, choose SVG.`,
  };
}
