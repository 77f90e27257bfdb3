import { html, type Markup } from '../../text/html-text.ts';
import { oneLine } from '../../text/plain-text.ts';
import type { ReportProblem } from '../chart-report.ts';
import { placeWords } from '../words.ts';

/** What reading the file had to say, and where. */
export function readingTable(problems: readonly ReportProblem[]): Markup | undefined {
  if (problems.length === 0) return undefined;
  const rows = problems.map((problem) => {
    const place = placeWords(problem);
    return html`<tr><td>${place === '' ? 'The whole file' : place}</td><td>${oneLine(problem.message)}</td></tr>\n`;
  });
  return html`<table>
<caption>What was not taken as it stands, and what is amiss with what the chart says about the rules</caption>
<thead><tr><th scope="col">Where</th><th scope="col">What</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}
