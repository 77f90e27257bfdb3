import type { Rule } from '../../../rules/define-rule.ts';
import type { Source } from '../../../rules/sources/source.ts';
import { BASIS_WORDS, CATEGORY_WORDS } from '../../rulebook/rule-words.ts';
import { html, type Markup } from '../../text/html-text.ts';
import { ruleAnchor } from './rule-anchor.ts';

/** What a rule looks for, why, what to do, and who says so or sees it otherwise. */
export function ruleSection({ id, basis, category, docs }: Rule): Markup {
  return html`<article class="explained" id="${ruleAnchor(id)}" aria-labelledby="${ruleAnchor(id)}-title">
<h3 id="${ruleAnchor(id)}-title">${docs.title}</h3>
<p class="soft">${CATEGORY_WORDS[category].title}. ${BASIS_WORDS[basis].name}. <code>${id}</code></p>
<dl>
<dt>What</dt><dd>${docs.what}</dd>
<dt>Why</dt><dd>${docs.why}</dd>
<dt>What to do</dt><dd>${docs.remedy}</dd>
${cited('According to', docs.sources)}${cited('Seen otherwise by', docs.contrary ?? [])}</dl>
</article>
`;
}

function cited(lead: string, sources: readonly Source[]): Markup | undefined {
  if (sources.length === 0) return undefined;
  return html`<dt>${lead}</dt>
${sources.map(source)}`;
}

function source({ author, title, publisher, year, address }: Source): Markup {
  const work = html`<cite>${title}</cite>`;
  const linked =
    address === undefined ? work : html`<a href="https://${address}" rel="noreferrer">${work}</a>`;
  const where = publisher === undefined || publisher === author ? '' : `, ${publisher}`;
  return html`<dd>${author}, ${linked}${where}${year === undefined ? '' : `, ${year}`}</dd>
`;
}
