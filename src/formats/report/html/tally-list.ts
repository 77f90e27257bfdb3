import { SEVERITIES } from '../../../chart/chart.ts';
import { html, type HtmlPart, type Markup } from '../../text/html-text.ts';
import type { ChartReport } from '../chart-report.ts';
import { tallyOf, tallyParts } from '../tally.ts';
import { severityMark } from './severity-mark.ts';

/** How much there is of what, the gravest first. */
export function tallyList(chart: ChartReport): Markup {
  const items = tallyParts(tallyOf([chart])).map(({ kind, words }): HtmlPart => {
    const severity = SEVERITIES.find((one) => one === kind);
    return html`<li>${severity && severityMark(severity)}${words}</li>\n`;
  });
  return html`<ul class="tally" aria-label="In all">
${items}</ul>
`;
}
