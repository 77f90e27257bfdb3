import { SEVERITIES } from '../../chart/chart.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { SEVERITY_NAMES } from '../../rules/shared/wording.ts';
import { link, list, page } from './markdown.ts';
import { severityWords } from './rule-page.ts';
import { BASIS_WORDS, CATEGORIES, CATEGORY_WORDS, SEVERITY_MEANINGS } from './rule-words.ts';

/** The index of the rule book as a Markdown page: how to read it, then every rule by category. */
export function indexPage(book: readonly Rule[]): string {
  return page([
    '# The rule book',
    `What Reportline looks for in an org chart: ${book.length} rules, each on a page with its reason, its remedy, its sources, and a wrong and a right chart. The pages are generated from the rules themselves.`,
    '## How to read it',
    'A finding has a severity, and a rule may give a milder or graver one where the circumstances call for it. A chart can set any rule to one severity or switch it off.',
    list(SEVERITIES.map((severity) => `**${SEVERITY_NAMES[severity]}**: ${SEVERITY_MEANINGS[severity]}`)),
    'A rule also says what it stands on.',
    list(Object.values(BASIS_WORDS).map(({ name, meaning }) => `**${name}**: ${meaning}`)),
    'What is not stated is never held against a chart. Where it would decide, it becomes a question.',
    ...CATEGORIES.flatMap((category) => chapter(category, book)),
  ]);
}

function chapter(category: (typeof CATEGORIES)[number], book: readonly Rule[]): readonly string[] {
  const rules = book.filter((rule) => rule.category === category);
  if (rules.length === 0) return [];
  const { title, asks } = CATEGORY_WORDS[category];
  return [
    `## ${title}`,
    asks,
    ['| Rule | Severity | Basis |', '|---|---|---|', ...rules.map(row)].join('\n'),
  ];
}

function row(rule: Rule): string {
  const name = link(rule.docs.title, `${rule.id}.md`);
  return `| ${name} | ${severityWords(rule).join('<br>')} | ${BASIS_WORDS[rule.basis].name} |`;
}
