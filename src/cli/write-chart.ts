import type { ChartDocument, Role, Scenario } from '../chart/chart.ts';
import { writeOutline } from '../chart/outline.ts';
import { writeDocument } from '../formats/document/write-document.ts';
import { sceneToSvg } from '../formats/picture/svg.ts';
import { writeMermaid } from '../formats/text/write-mermaid.ts';
import { writeMarkdownOutline } from '../formats/text/write-markdown-outline.ts';
import { layoutLayered } from '../layout/layered.ts';
import { layoutScenario } from '../layout/layout.ts';
import { buildScene } from '../layout/scene.ts';
import { LIGHT } from '../layout/theme.ts';
import type { WritableFormat } from './file-kinds.ts';

/** One scenario of a document as the text of a file. */
export function writeChart(document: ChartDocument, scenario: Scenario, format: WritableFormat): string {
  switch (format) {
    case 'json':
      return writeDocument(only(document, scenario));
    case 'txt':
      return writeOutline(scenario);
    case 'md':
      return writeMarkdownOutline(scenario);
    case 'mmd':
      return writeMermaid(scenario, titleIn(document, scenario));
    case 'svg':
      return drawChart(document, scenario);
    default:
      return format satisfies never;
  }
}

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
  const lost: string[] = [];
  const others = document.scenarios.length - 1;
  if (others > 0) lost.push(others === 1 ? 'the other scenario' : `the ${others} other scenarios`);
  if (format === 'json' || format === 'svg') return lost;
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

function only(document: ChartDocument, scenario: Scenario): ChartDocument {
  if (document.scenarios.length === 1) return document;
  const { baseline, ...rest } = document;
  return { ...rest, ...(baseline === scenario.id && { baseline }), scenarios: [scenario] };
}

function titleIn({ title, scenarios }: ChartDocument, { name }: Scenario): string {
  return scenarios.length === 1 ? title : `${title}: ${name}`;
}

/** The whole chart, folded branches too: a picture has no handle to unfold them by. */
function drawChart(document: ChartDocument, scenario: Scenario): string {
  const { folded: _, ...arrangement } = scenario.arrangement ?? {};
  const shown: Scenario = { ...scenario, arrangement };
  const name = titleIn(document, scenario);
  const layout = arrangement.kind === 'layered' ? layoutLayered(shown).layout : layoutScenario(shown);
  const scene = buildScene({ scenario: shown, layout, theme: LIGHT, name });
  // Nobody knows which typefaces are there where the picture is looked at.
  return sceneToSvg(scene, { keepLengths: true });
}
