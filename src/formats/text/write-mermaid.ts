import { isBody } from '../../chart/bodies.ts';
import type { Line, Role, Scenario } from '../../chart/chart.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { cardHolder } from '../../layout/card-holder.ts';
import { harmless } from './plain-text.ts';

/** What Mermaid writes a character as where it would otherwise mean something: a decimal number between # and ;. */
const SPECIAL = /[^\p{L}\p{M}\p{N}\p{Extended_Pictographic} .,()'’–—/:+]/gu;

/** However it is written, Mermaid takes the two together for the end of a line; something unseen keeps them apart. */
const BACKSLASH_BEFORE_N = '\\\u200C';

/**
 * A scenario as a Mermaid flowchart, which wikis and repositories draw: a box for each role with its title and holder,
 * solid and dotted lines with their purposes, vacant roles dashed, boards and committees round. The words of a role can
 * neither end their box nor become a link, a style or a directive.
 *
 * @param title Written above the chart; absent: nothing is.
 * @param showPeople Whether names are written. Default: they are.
 */
export function writeMermaid(scenario: Scenario, title?: string, showPeople = true): string {
  const org = indexOrg(scenario);
  const names = new Map(org.drawingOrder.map(({ id }, at) => [id, `r${at + 1}`]));
  const nameOf = (id: string) => names.get(id) ?? '';
  const isDrawn = ({ manager, report }: Line) => names.has(manager) && names.has(report);
  const open = org.drawingOrder.filter(({ vacant, planned }) => vacant === true || planned === true);
  const lines = [
    ...(title === undefined ? [] : ['---', `title: ${yamlText(title)}`, '---']),
    `flowchart ${scenario.arrangement?.direction === 'right' ? 'LR' : 'TD'}`,
    ...org.drawingOrder.map((role) => `  ${nameOf(role.id)}${box(role, showPeople)}`),
    ...scenario.lines.filter(isDrawn).map(({ manager, report, kind, purpose }) => {
      const words = purpose === undefined ? '' : label(purpose);
      const link = kind === 'solid' ? '---' : words === '' ? '-.-' : `-.-|"${words}"|`;
      return `  ${nameOf(manager)} ${link} ${nameOf(report)}`;
    }),
    ...(open.length === 0
      ? []
      : [
          '  classDef open stroke-dasharray: 4 3',
          `  class ${open.map(({ id }) => nameOf(id)).join(',')} open`,
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function box(role: Role, showPeople: boolean): string {
  const holder = cardHolder(role, showPeople)?.text;
  const words = holder === undefined ? label(role.title) : `${label(role.title)}<br>${label(holder)}`;
  return isBody(role) ? `(["${words}"])` : `["${words}"]`;
}

function label(text: string): string {
  return harmless(text.replace(/\s+/g, ' '))
    .trim()
    .replace(/\\(?=n)/g, BACKSLASH_BEFORE_N)
    .replace(SPECIAL, (character) => `#${character.codePointAt(0)};`);
}

/** Every JSON text is one of YAML. A percent sign could begin a directive of Mermaid's own. */
function yamlText(text: string): string {
  return JSON.stringify(harmless(text)).replaceAll('%', '\\u0025');
}
