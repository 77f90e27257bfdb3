import type { Rule } from '../../rules/define-rule.ts';
import { SEVERITY_NAMES } from '../../rules/shared/wording.ts';
import type { Source } from '../../rules/sources/source.ts';
import { BASIS_WORDS, CATEGORY_WORDS, ownSeverities } from '../rulebook/rule-words.ts';
import { harmless, harmlessJson } from '../text/plain-text.ts';
import { count } from './tally.ts';
import { sourceWords } from './words.ts';
import { block } from './wrap.ts';

/** The rules for people in a terminal, in the order given. */
export function writeRulesText(rules: readonly Rule[]): string {
  const parts = rules.flatMap((rule) => {
    const { id, basis, category, docs } = rule;
    return [
      `${docs.title} [${id}]`,
      block(2, `${CATEGORY_WORDS[category].title}. ${BASIS_WORDS[basis].name}. ${severityWords(rule)}.`),
      block(2, docs.what),
      block(2, `Why: ${docs.why}`),
      block(2, `What to do: ${docs.remedy}`),
      ...sourceWords(rule).map((words) => block(2, `${words}.`)),
      '',
    ];
  });
  return harmless([...parts, `${count(rules.length, 'rule')}.`, ''].join('\n'));
}

/**
 * The rules for programs. `severities` has the usual one first, each further one with the case it holds in; `address`
 * has no scheme, and what a source does not say is left out.
 */
export function writeRulesJson(rules: readonly Rule[]): string {
  const list = {
    version: 1,
    rules: rules.map((rule) => {
      const { id, basis, category, severity, variants = [], docs } = rule;
      return {
        id,
        title: docs.title,
        category,
        basis,
        severities: [{ severity }, ...variants],
        what: docs.what,
        why: docs.why,
        remedy: docs.remedy,
        sources: docs.sources.map(source),
        contrary: (docs.contrary ?? []).map(source),
      };
    }),
  };
  return harmlessJson(`${JSON.stringify(list, undefined, 2)}\n`);
}

/** "Critical as a rule; Warning in a small organisation". */
function severityWords(rule: Rule): string {
  return ownSeverities(rule)
    .map(({ severity, when }) => `${SEVERITY_NAMES[severity]}${when === undefined ? '' : ` ${when}`}`)
    .join('; ');
}

function source({ author, title, publisher, year, address, note }: Source): object {
  return { author, title, publisher, year, address, note };
}
