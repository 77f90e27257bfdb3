import type { Dismissal, Severity } from '../../../chart/chart.ts';
import type { Finding } from '../../../rules/finding.ts';
import { findRule } from '../../../rules/catalogue/index.ts';
import { SEVERITY_NAMES } from '../../../rules/shared/wording.ts';
import { html, type Markup, sentence } from '../../text/html-text.ts';
import type { ChartReport } from '../chart-report.ts';
import { decisionWords, reasonWords } from '../words.ts';
import { ruleAnchor } from './rule-anchor.ts';
import { severityMark } from './severity-mark.ts';

/** Findings of one chart, each with how grave it is, why, and what repairs it or why somebody let it stand. */
export function findingList(
  { fixes, dismissals }: ChartReport,
  findings: readonly Finding[],
): Markup | undefined {
  if (findings.length === 0) return undefined;
  const items = findings.map((finding) => {
    const decision = dismissals.get(finding);
    return html`<li class="finding${finding.dismissed ? ' dismissed' : ''}">
${severityMark(finding.severity)}
<p class="grade ${finding.severity}">${graded(finding.severity, finding.dismissed)}</p>
<h4>${sentence(finding.headline)}</h4>
<p>${sentence(finding.message)}</p>
${paragraph(reasonWords(finding), 'soft')}${decided(decision)}${finding.dismissed ? undefined : repairs(fixes.get(finding) ?? [])}${ruleLink(finding.rule, 'Why, and who says so')}</li>
`;
  });
  return html`<ul class="findings">
${items}</ul>
`;
}

function graded(severity: Severity, dismissed: boolean): string {
  return dismissed ? `${SEVERITY_NAMES[severity]}, dismissed` : SEVERITY_NAMES[severity];
}

function paragraph(words: string | undefined, kind: string): Markup | undefined {
  return words === undefined ? undefined : html`<p class="${kind}">${words}</p>\n`;
}

function decided(decision: Dismissal | undefined): Markup | undefined {
  return decision && html`<p class="decision"><bdi>${decisionWords(decision)}.</bdi></p>\n`;
}

function repairs(labels: readonly string[]): Markup | undefined {
  if (labels.length === 0) return undefined;
  const items = labels.map((label) => html`<li>${sentence(label)}</li>\n`);
  return html`<p class="label">${labels.length === 1 ? 'This repairs it' : 'Any of these repairs it'}</p>
<ul class="repairs">
${items}</ul>
`;
}

/** The way to why this is a finding, and who says so. */
export function ruleLink(id: string, words: string): Markup | undefined {
  const rule = findRule(id);
  return (
    rule &&
    html`<p class="rule"><a href="#${ruleAnchor(id)}">${words} <span class="of">(${rule.docs.title})</span></a></p>\n`
  );
}
