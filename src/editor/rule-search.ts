import { CATEGORIES, CATEGORY_WORDS } from '../formats/rulebook/rule-words.ts';
import { CATALOGUE } from '../rules/catalogue/index.ts';
import type { Rule } from '../rules/define-rule.ts';

export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

const ALL: readonly RuleGroup[] = CATEGORIES.map((category) => ({
  title: CATEGORY_WORDS[category].title,
  rules: CATALOGUE.filter((rule) => rule.category === category),
})).filter(({ rules }) => rules.length > 0);

/**
 * The rules as the rule book lists them: by category while nothing is looked for. Otherwise those that hold every
 * word typed, first where the title or the id does, then where the page does; without case or accents.
 */
export function searchRules(query: string): readonly RuleGroup[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return ALL;
  const holds = (text: string) => words.every((word) => text.includes(word));
  const named: Rule[] = [];
  const mentioned: Rule[] = [];
  for (const rule of ALL.flatMap(({ rules }) => rules)) {
    if (holds(nameOf(rule))) named.push(rule);
    else if (holds(textOf(rule))) mentioned.push(rule);
  }
  return [
    { title: 'In the title', rules: named },
    { title: 'On the page', rules: mentioned },
  ].filter(({ rules }) => rules.length > 0);
}

function nameOf({ id, docs }: Rule): string {
  return folded(`${docs.title} ${id}`);
}

function textOf(rule: Rule): string {
  const { title, what, why, remedy, sources, contrary = [] } = rule.docs;
  const cited = [...sources, ...contrary].flatMap((source) => [source.author, source.title]);
  return folded([title, rule.id, CATEGORY_WORDS[rule.category].title, what, why, remedy, ...cited].join(' '));
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
