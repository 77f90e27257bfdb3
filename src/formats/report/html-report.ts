import { html, isolated, type Markup } from '../text/html-text.ts';
import { harmless } from '../text/plain-text.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { ChartReport } from './chart-report.ts';
import { chartParts } from './html/chart-parts.ts';
import { chartSection } from './html/chart-section.ts';
import { contents, RULES_TITLE } from './html/contents.ts';
import { ruleSection } from './html/rule-section.ts';
import { STYLE } from './html/style.ts';
import { STYLE_HASH } from './html/style-hash.ts';
import { basesOf, rulesBehind } from './rules-behind.ts';
import { count, tallyOf, tallyWords } from './tally.ts';
import { titleWords } from './words.ts';

/** Nothing may be loaded, sent or run; the one style sheet is known by its hash. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * The findings as one page for a browser or a printer, which needs no other file and no script: the chart, its findings
 * with repairs, what was dismissed and why, open questions, spans and layers, what reading had to say, and every rule
 * behind them once. It can be read as XML. No text of the chart becomes markup.
 */
export function writeHtmlReport(charts: readonly ChartReport[]): string {
  const isOfOne = charts.every(({ document }) => document === charts[0]?.document);
  const entries = charts.map((chart, at) => {
    const { document, scenario } = chart;
    const name = titleWords(scenario.name);
    const anchor = `chart-${at + 1}`;
    const title = isOfOne ? name : `${titleWords(document.title)}: ${name}`;
    return { chart, title, anchor, parts: chartParts(chart, anchor) };
  });
  const rules = rulesBehind(charts);
  const title = titleOf(charts, isOfOne);
  const { markup } = html`<html lang="en">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="referrer" content="no-referrer"/>
<title>Findings: ${title}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<header>
<p class="soft">Findings</p>
<h1>${isolated(title)}</h1>
${charts.length === 1 ? undefined : html`<p class="sum">${tallyWords(tallyOf(charts))}.</p>\n`}</header>
${contents(entries, rules.length > 0)}<main>
${entries.map(chartSection)}${explanations(rules)}</main>
<footer>
<p>Judged by Reportline. Its rules weigh published opinions and common practice; they are no laws, and each says which it is.</p>
</footer>
</body>
</html>
`;
  return harmless(`<!doctype html>\n${markup}`);
}

function explanations(rules: readonly Rule[]): Markup | undefined {
  if (rules.length === 0) return undefined;
  return html`<section class="rules" aria-labelledby="rules">
<h2 id="rules">${RULES_TITLE}</h2>
<p class="soft">${basesOf(rules).join(' ')}</p>
${rules.map(ruleSection)}</section>
`;
}

/** The document’s, where all charts are of one; otherwise how many there are. */
function titleOf(charts: readonly ChartReport[], isOfOne: boolean): string {
  const [first] = charts;
  return first && isOfOne ? titleWords(first.document.title) : count(charts.length, 'chart');
}
