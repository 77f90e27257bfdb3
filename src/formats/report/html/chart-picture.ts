import { inDigits } from '../../../chart/digits.ts';
import { layoutForPicture, withFolded } from '../../../layout/deck/part.ts';
import { buildScene, wholeCardHeight } from '../../../layout/scene.ts';
import { marksOf } from '../../../rules/chart-marks.ts';
import { lineMarks, roleMarks } from '../../picture/scene-marks.ts';
import { sceneToSvg } from '../../picture/svg.ts';
import { html, type Markup } from '../../text/html-text.ts';
import type { ChartReport } from '../chart-report.ts';
import { titleWords } from '../words.ts';
import { BY_NAME } from './colours.ts';

/** More can be read neither on a page of a report nor beside its words. */
const MOST_ROLES = 300;
/** Wider pictures are made to fit, as far as their words can still be read; scene units. */
const FITS = 768;
/** Wider ones can only give an overview, whose words are for those who zoom in. */
const READABLE = 1800;

/**
 * The whole chart, folded branches too, marked with what was found and not dismissed. Nothing for one without roles.
 */
export function chartPicture({ scenario, judgement }: ChartReport): Markup | undefined {
  const { length } = scenario.roles;
  if (length === 0) return undefined;
  if (length > MOST_ROLES)
    return html`<p class="note">The chart has ${inDigits(length)} roles, too many to read in a picture here. Export it from Reportline, whole or branch by branch.</p>\n`;
  const shown = withFolded(scenario, undefined);
  const marks = marksOf(judgement.findings);
  const scene = buildScene({
    scenario: shown,
    layout: layoutForPicture(shown, wholeCardHeight(shown, true)),
    theme: BY_NAME,
    name: `The chart: ${titleWords(scenario.name)}`,
    marks: roleMarks(marks),
    lineMarks: lineMarks(marks),
    isWhole: true,
  });
  return html`<figure class="chart ${sizeOf(scene.width)}">
<div class="scroll" tabindex="0" role="group" aria-label="Picture of the chart">${{ markup: sceneToSvg(scene, { keepLengths: true }).trimEnd() }}</div>
</figure>\n`;
}

function sizeOf(width: number): string {
  if (width <= FITS) return 'whole';
  return width <= READABLE ? 'fitted' : 'overview';
}
