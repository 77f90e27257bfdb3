import type { Severity } from '../../chart/chart.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { escapeMarkdown } from '../text/markdown-text.ts';
import { sourceWords } from './words.ts';

/** The severities as SARIF calls them. */
export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** What a viewer needs to explain a rule: `reportingDescriptor` objects, in the order given. */
export function sarifRules(rules: readonly Rule[]): readonly object[] {
  return rules.map((rule) => {
    const { id, basis, category, severity, docs } = rule;
    const paragraphs = [
      docs.why,
      `What to do: ${docs.remedy}`,
      ...sourceWords(rule).map((words) => `${words}.`),
    ];
    return {
      id,
      name: pascalCase(id),
      shortDescription: { text: `${docs.title}.` },
      fullDescription: { text: docs.what },
      help: {
        text: paragraphs.join('\n\n'),
        markdown: paragraphs.map(escapeMarkdown).join('\n\n'),
      },
      defaultConfiguration: { level: LEVELS[severity] },
      properties: { tags: [category, basis] },
    };
  });
}

/** "cx-no-owner" as SARIF likes names: "CxNoOwner". */
function pascalCase(id: string): string {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
