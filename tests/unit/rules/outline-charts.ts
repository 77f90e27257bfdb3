import type { ChartDocument, Context, Scenario, SeveritySetting } from '../../../src/chart/chart.ts';
import { readOutline } from '../../../src/chart/outline.ts';
import type { Finding, Question } from '../../../src/rules/finding.ts';
import { lint } from '../../../src/rules/lint.ts';

export interface Chart {
  readonly document: ChartDocument;
  readonly scenario: Scenario;
}

/** A chart written as an outline; the outline must be understood to the last word. */
export function chartOf(
  outline: string,
  context: Context = {},
  rules?: ReadonlyMap<string, SeveritySetting>,
): Chart {
  const { scenario, problems } = readOutline(outline);
  if (problems.length > 0) throw new Error(`The outline has problems: ${JSON.stringify(problems)}`);
  return {
    document: { title: 'Test', context, ...(rules ? { rules } : {}), scenarios: [scenario] },
    scenario,
  };
}

export function findingsOf(rule: string, outline: string, context: Context = {}): readonly Finding[] {
  const { document, scenario } = chartOf(outline, context);
  return lint(document, scenario).findings.filter((finding) => finding.rule === rule);
}

/** The findings of one rule in short: `error: cco, cmo`. */
export function verdicts(rule: string, outline: string, context: Context = {}): readonly string[] {
  return findingsOf(rule, outline, context).map(({ severity, roles }) => `${severity}: ${roles.join(', ')}`);
}

export function questionsOf(rule: string, outline: string, context: Context = {}): readonly Question[] {
  const { document, scenario } = chartOf(outline, context);
  return lint(document, scenario).questions.filter((question) => question.rule === rule);
}
