import { CATALOGUE } from '../../rules/catalogue/index.ts';
import type { Rule, RuleBasis } from '../../rules/define-rule.ts';
import { BASIS_WORDS } from '../rulebook/rule-words.ts';
import type { ChartReport } from './chart-report.ts';

/** The rules a report has to explain, each once: those with findings, dismissed ones too, and those that ask. */
export function rulesBehind(charts: readonly Pick<ChartReport, 'judgement'>[]): readonly Rule[] {
  const named = new Set(
    charts.flatMap(({ judgement: { findings, questions } }) =>
      [...findings, ...questions].map(({ rule }) => rule),
    ),
  );
  return CATALOGUE.filter(({ id }) => named.has(id));
}

/** What the rules stand on, each kind in a sentence, in the order of their first rules. */
export function basesOf(rules: readonly Rule[]): readonly string[] {
  const bases = new Set(rules.map(({ basis }): RuleBasis => basis));
  return Array.from(
    bases,
    (basis) => `${BASIS_WORDS[basis].name}: ${inSentence(BASIS_WORDS[basis].meaning)}`,
  );
}

function inSentence(meaning: string): string {
  return meaning.charAt(0).toLowerCase() + meaning.slice(1);
}
