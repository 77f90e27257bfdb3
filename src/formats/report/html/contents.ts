import { html, isolated, type Markup } from '../../text/html-text.ts';
import type { ChartReport } from '../chart-report.ts';
import type { ChartPart } from './chart-parts.ts';

/** A chart with what is said about it. */
export interface ChartEntry {
  readonly chart: ChartReport;
  /** Tells it from the others on the page. */
  readonly title: string;
  readonly anchor: string;
  readonly parts: readonly ChartPart[];
}

/** The ways to everything on the page. */
export function contents(entries: readonly ChartEntry[], hasRules: boolean): Markup {
  const charts = entries.map(
    ({ title, anchor, parts }) => html`<li><a href="#${anchor}">${isolated(title)}</a>
<ul>
${parts.map((part) => html`<li><a href="#${part.anchor}">${part.title}</a></li>\n`)}</ul></li>
`,
  );
  const rules = hasRules ? html`<li><a href="#rules">${RULES_TITLE}</a></li>\n` : undefined;
  return html`<nav aria-label="Contents">
<ul>
${charts}${rules}</ul>
</nav>
`;
}

export const RULES_TITLE = 'The rules behind them';
