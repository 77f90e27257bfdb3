import type { ChartDocument, SeveritySetting } from '../chart/chart.ts';
import { CATALOGUE } from '../rules/catalogue/index.ts';
import type { Rule } from '../rules/define-rule.ts';
import { SEVERITY_NAMES } from '../rules/shared/wording.ts';

/** The rules a document gives a setting of its own, in the order of the rule book. */
export function changedRules({ rules }: Pick<ChartDocument, 'rules'>): readonly Rule[] {
  return rules ? CATALOGUE.filter(({ id }) => rules.has(id)) : [];
}

export function settingName(setting: SeveritySetting): string {
  return setting === 'off' ? 'Off' : SEVERITY_NAMES[setting];
}

/** Names the step that gives a rule a setting, or gives it back to the rule book. */
export function ruleStep({ docs }: Rule, setting: SeveritySetting | undefined): string {
  return setting === undefined
    ? `Bring “${docs.title}” back to the rule book’s own`
    : `Change “${docs.title}” to ${settingName(setting)}`;
}

export const RESET_STEP = 'Bring all rules back to the rule book’s own';
