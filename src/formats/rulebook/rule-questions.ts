import type { Rule, RuleExample } from '../../rules/define-rule.ts';
import { type ExampleChart, exampleChart, judgeBy, lessStated } from './example-chart.ts';

/** A question a rule asks, with the titles of an example in it. */
export interface AskedQuestion {
  readonly question: string;
  readonly answers: readonly string[];
}

const MOST = 4;

/**
 * The questions a rule may ask, by what it asks about its own examples, as they stand and with less stated; where
 * those bring none, about the first example of the book that does. Each kind of question once, whoever it is about.
 * None for a rule that never asks.
 */
export function questionsOf(rule: Rule, book: readonly Rule[]): readonly AskedQuestion[] {
  if (!rule.ask) return [];
  const own = askedAbout(rule, examplesOf(rule));
  if (own.length > 0) return own;
  for (const example of book.flatMap(examplesOf)) {
    const asked = askedAbout(rule, [example]);
    if (asked.length > 0) return asked;
  }
  return [];
}

function askedAbout(rule: Rule, examples: readonly RuleExample[]): readonly AskedQuestion[] {
  const charts = [...examples.map(exampleChart), ...examples.flatMap(lessStated)];
  const asked = new Map<string, AskedQuestion>();
  for (const chart of charts) {
    for (const { question, answers } of judgeBy(rule, chart).questions) {
      const kind = withoutTitles(question, chart);
      if (!asked.has(kind)) asked.set(kind, { question, answers: answers.map(({ label }) => label) });
    }
    if (asked.size >= MOST) break;
  }
  return [...asked.values()].slice(0, MOST);
}

function examplesOf({ examples }: Rule): readonly RuleExample[] {
  return [...examples.invalid, ...examples.valid];
}

/** The longest title first: others may be parts of it. */
function withoutTitles(question: string, { scenario }: ExampleChart): string {
  return scenario.roles
    .map(({ title }) => title)
    .sort((a, b) => b.length - a.length)
    .reduce((text, title) => text.replaceAll(title, '…'), question);
}
