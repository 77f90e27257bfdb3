import { html, isolated, type Markup } from '../../text/html-text.ts';
import { oneLine } from '../../text/plain-text.ts';
import { count } from '../tally.ts';
import type { ChartEntry } from './contents.ts';
import { chartPicture } from './chart-picture.ts';
import { tallyList } from './tally-list.ts';

/** One scenario: what there is of what, its picture, and its parts. */
export function chartSection({ chart, title, anchor, parts }: ChartEntry): Markup {
  const { file, scenario } = chart;
  return html`<section class="scenario" aria-labelledby="${anchor}">
<h2 id="${anchor}">${isolated(title)}</h2>
<p class="soft">${count(scenario.roles.length, 'role')}. File: ${isolated(oneLine(file))}</p>
${tallyList(chart)}${chartPicture(chart)}${parts.map(
  (part) => html`<section aria-labelledby="${part.anchor}">
<h3 id="${part.anchor}">${part.title}</h3>
${part.content}</section>
`,
)}</section>
`;
}
