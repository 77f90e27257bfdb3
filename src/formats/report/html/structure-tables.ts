import type { Scenario } from '../../../chart/chart.ts';
import { inDigits } from '../../../chart/digits.ts';
import { html, type Markup } from '../../text/html-text.ts';
import { type StructureRow, type StructureTable, spansAndLayers } from '../spans-and-layers.ts';

/** How tall and how wide the organisation is: four numbers, then layers and spans as tables. */
export function structureTables(scenario: Scenario): Markup | undefined {
  const found = spansAndLayers(scenario);
  if (!found) return undefined;
  const figures = found.figures.map(
    ({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`,
  );
  return html`<dl class="figures">
${figures}</dl>
<p class="note">${found.headcount}</p>
${found.tables.map(table)}`;
}

function table({ title, rowsAre, rows, notes }: StructureTable): Markup {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const written =
    rows.length > 0 &&
    html`<table class="structure">
<caption>${title}</caption>
<thead><tr><th scope="col">${rowsAre}</th><th scope="col" class="number">Roles</th><th scope="col">Who</th></tr></thead>
<tbody>
${rows.map((one) => row(one, most))}</tbody>
</table>
`;
  return html`${written || undefined}${notes.map((words) => html`<p class="note">${words}</p>\n`)}`;
}

function row({ name, count, who }: StructureRow, most: number): Markup {
  return html`<tr><th scope="row">${name}</th><td class="number">${inDigits(count)}${bar(count / most)}</td><td>${who === '' ? '–' : who}</td></tr>
`;
}

/** The number once more, as a length. */
function bar(share: number): Markup {
  const width = share === 0 ? 0 : Math.max(2, Math.round(share * 100));
  return html`<svg class="bar" viewBox="0 0 100 6" width="100" height="6" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="6"/></svg>`;
}
