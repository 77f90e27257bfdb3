import type { ChartDocument, Dismissal, Scenario, SeveritySetting } from '../../chart/chart.ts';
import { quoteText } from '../../chart/quote.ts';
import { findRule } from '../../rules/catalogue/index.ts';
import type { Judgement } from '../../rules/finding.ts';
import { unknownRules, unusedDismissals } from '../../rules/lint.ts';
import { pathTo } from '../document/problem.ts';
import type { ReportProblem } from './chart-report.ts';

/**
 * What is amiss with what a chart says about the rules: settings for rules there are not, once a file, and dismissals
 * of findings that do not come up.
 */
export function ruleProblems(
  document: ChartDocument,
  scenario: Scenario,
  judgement: Judgement,
  run: { readonly overrides: ReadonlyMap<string, SeveritySetting>; readonly isFirst: boolean },
): readonly ReportProblem[] {
  const settings = document.rules ?? new Map<string, SeveritySetting>();
  const unknown = run.isFirst ? unknownRules(settings) : [];
  const unused = new Set(unusedDismissals(scenario, judgement));
  const at = pathTo(pathTo('scenarios', document.scenarios.indexOf(scenario)), 'dismissals');
  return [
    ...unknown.map((id): ReportProblem => {
      const message = `There is no rule called ${quoteText(id)}. Its setting does nothing.`;
      return { path: pathTo('rules', id), severity: 'warning', message };
    }),
    ...(scenario.dismissals ?? []).flatMap((dismissal, place): readonly ReportProblem[] => {
      if (!unused.has(dismissal)) return [];
      const setting = run.overrides.get(dismissal.rule) ?? settings.get(dismissal.rule);
      return [{ path: pathTo(at, place), severity: 'warning', message: whyUnused(dismissal, setting) }];
    }),
  ];
}

function whyUnused({ rule }: Dismissal, setting: SeveritySetting | undefined): string {
  const dismissal = `A dismissal of ${quoteText(rule)} is not used`;
  if (!findRule(rule)) return `${dismissal}: there is no such rule.`;
  if (setting === 'off') return `${dismissal}: the rule is switched off.`;
  return `${dismissal}: no such finding comes up any more. It can be removed.`;
}
