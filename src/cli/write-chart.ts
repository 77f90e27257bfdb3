import type { ChartDocument, Role, Scenario } from '../chart/chart.ts';
import { withoutPeople } from '../chart/edits/without-people.ts';
import { isoDate } from '../chart/iso-date.ts';
import { writeOutline } from '../chart/outline.ts';
import { scenarioTitle } from '../chart/scenario-title.ts';
import { deckOf } from '../formats/deck/deck-of.ts';
import { slidePalette } from '../formats/deck/slide-palette.ts';
import { writeDocument } from '../formats/document/write-document.ts';
import { missingOn } from '../formats/picture/missing-letters.ts';
import { pagesToPdf } from '../formats/picture/pdf.ts';
import { pagesToPptx } from '../formats/picture/pptx.ts';
import { sceneToSvg } from '../formats/picture/svg.ts';
import { lostInTable } from '../formats/table/lost-in-table.ts';
import { writeCsv, writeTsv } from '../formats/table/write-csv.ts';
import { tableOf } from '../formats/table/write-table.ts';
import { writeWorkbook } from '../formats/table/write-workbook.ts';
import { writeMermaid } from '../formats/text/write-mermaid.ts';
import { writeMarkdownOutline } from '../formats/text/write-markdown-outline.ts';
import { deckChoices } from '../layout/deck/deck-choices.ts';
import { layoutForPicture, withFolded } from '../layout/deck/part.ts';
import { buildScene, wholeCardHeight } from '../layout/scene.ts';
import { LIGHT } from '../layout/theme.ts';
import { marksOf } from '../rules/chart-marks.ts';
import { lint } from '../rules/lint.ts';
import { drawPng } from './draw-png.ts';
import type { TableFormat, WritableFormat } from './file-kinds.ts';
import { pdfFonts } from './pdf-fonts.ts';

/** A file, and what nobody will see in it. */
interface WrittenChart {
  readonly content: string | Uint8Array;
  /** Characters Reportline’s typeface lacks, for which boxes stand. */
  readonly undrawn: ReadonlySet<string>;
}

/** One scenario of a document as a file; `day` is when pages and slides say they were made. */
export async function writeChart(
  document: ChartDocument,
  scenario: Scenario,
  format: WritableFormat,
  day: Date,
): Promise<WrittenChart> {
  switch (format) {
    case 'json':
      return whole(writeDocument(only(document, scenario)));
    case 'csv':
      return whole(writeCsv(tableOf(scenario)));
    case 'tsv':
      return whole(writeTsv(tableOf(scenario)));
    case 'xlsx':
      return whole(await writeWorkbook(tableOf(scenario), scenarioTitle(document, scenario), day));
    case 'txt':
      return whole(writeOutline(scenario));
    case 'md':
      return whole(writeMarkdownOutline(scenario));
    case 'mmd':
      return whole(writeMermaid(scenario, scenarioTitle(document, scenario)));
    case 'svg':
      return whole(drawChart(document, scenario));
    case 'png': {
      const { pages, choices } = drawDeck(document, scenario, format, day);
      const [{ scene }] = pages;
      return { content: await drawPng(scene, choices.scale), undrawn: missingOn([scene]) };
    }
    case 'pdf': {
      const { pages } = drawDeck(document, scenario, format, day);
      const content = await pagesToPdf(pages, {
        fonts: pdfFonts(),
        title: document.title,
        day: isoDate(day),
      });
      return { content, undrawn: missingOn(pages.map(({ scene }) => scene)) };
    }
    case 'pptx': {
      const { pages, choices } = drawDeck(document, scenario, format, day);
      return whole(await pagesToPptx(pages, { title: document.title, day, palette: slidePalette(choices) }));
    }
    default:
      return format satisfies never;
  }
}

const NOTHING: ReadonlySet<string> = new Set();
const whole = (content: string | Uint8Array): WrittenChart => ({ content, undrawn: NOTHING });

/** What a Mermaid flowchart says of a role; its other fields are told apart below. */
const IN_MERMAID: ReadonlySet<string> = new Set([
  'id',
  'title',
  'person',
  'vacant',
  'planned',
  'body',
  'extra',
  'position',
]);

/** What the chart says and the format does not, in words; empty when nothing is lost. */
export function lostIn(
  format: WritableFormat,
  document: ChartDocument,
  scenario: Scenario,
): readonly string[] {
  if (isTable(format)) return lostInTable(document, scenario, tableOf(scenario), format);
  const lost: string[] = [];
  const others = document.scenarios.length - 1;
  if (others > 0) lost.push(others === 1 ? 'the other scenario' : `the ${others} other scenarios`);
  if (!isText(format)) return lost;
  const some = (has: (role: Role) => boolean) => scenario.roles.some(has);
  if (format === 'mmd' && some((role) => Object.keys(role).some((field) => !IN_MERMAID.has(field))))
    lost.push('what is stated of roles beside their titles and holders');
  if (some(({ extra }) => extra !== undefined && extra.size > 0))
    lost.push('columns without a field of their own');
  if (some(({ position }) => position !== undefined) || scenario.arrangement) lost.push('the arrangement');
  if (document.context ?? scenario.context) lost.push('the context');
  if (document.rules) lost.push('settings of rules');
  if (scenario.dismissals && scenario.dismissals.length > 0) lost.push('dismissals');
  return lost;
}

export function isTable(format: WritableFormat): format is TableFormat {
  return format === 'csv' || format === 'tsv' || format === 'xlsx';
}

/** Whether it is written in lines of words, which hold less than a chart or a picture of it. */
function isText(format: WritableFormat): format is 'txt' | 'md' | 'mmd' {
  return format === 'txt' || format === 'md' || format === 'mmd';
}

function only(document: ChartDocument, scenario: Scenario): ChartDocument {
  if (document.scenarios.length === 1) return document;
  const { baseline, ...rest } = document;
  return { ...rest, ...(baseline === scenario.id && { baseline }), scenarios: [scenario] };
}

/** The pages as the app made them last for this chart, but for what was in a window. */
function drawDeck(document: ChartDocument, scenario: Scenario, format: 'png' | 'pdf' | 'pptx', day: Date) {
  const choices = deckChoices({ ...document.deck, format });
  const judgement = lint(document, scenario);
  const marks = marksOf(judgement.findings);
  const { pages } = deckOf({ document, scenario, judgement, marks, choices, day });
  return { pages, choices };
}

/** The whole chart, folded branches too: a picture has no handle to unfold them by. */
function drawChart(document: ChartDocument, scenario: Scenario): string {
  // Who once exported it without names does not want them in the next file either.
  const showPeople = document.deck?.people ?? true;
  const shown = withFolded(showPeople ? scenario : withoutPeople(scenario), undefined);
  const name = scenarioTitle(document, scenario);
  const layout = layoutForPicture(shown, wholeCardHeight(shown, showPeople));
  const scene = buildScene({ scenario: shown, layout, theme: LIGHT, name, showPeople, isWhole: true });
  // Nobody knows which typefaces are there where the picture is looked at.
  return sceneToSvg(scene, { keepLengths: true });
}
