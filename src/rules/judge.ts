import type { Scenario, Severity, SeveritySetting } from '../chart/chart.ts';
import type { FindingDraft, Rule } from './define-rule.ts';
import { type Finding, findingIdentity, type Judgement, type Question } from './finding.ts';
import type { Facts } from './shared/facts.ts';
import { byGravity } from './sorting.ts';

/** What replaces a rule's own severity, and who said so. */
export interface Override {
  readonly setting: SeveritySetting;
  /** A sentence for {@link Finding.severityReason}. */
  readonly reason: string;
}

const NONE: readonly never[] = [];

/**
 * Runs rules over the facts of one scenario. Pure and deterministic. A rule that throws becomes one finding and
 * stops nothing else.
 */
export function judge(
  rules: readonly Rule[],
  facts: Facts,
  overrideOf: (ruleId: string) => Override | undefined,
): Judgement {
  const dismissed = dismissedIdentities(facts.scenario);
  const findings: Finding[] = [];
  const questions: Question[] = [];
  for (const rule of rules) {
    const override = overrideOf(rule.id);
    if (override?.setting === 'off') continue;
    try {
      const drafts = [...rule.check(facts)];
      const asked = rule.ask ? [...rule.ask(facts)] : NONE;
      for (const draft of drafts) findings.push(complete(rule, draft, override, dismissed));
      for (const question of asked) questions.push({ rule: rule.id, ...question });
    } catch {
      findings.push(complete(rule, notChecked(rule), undefined, dismissed));
    }
  }
  return { findings: byGravity(findings, facts.org), questions };
}

function complete(
  rule: Rule,
  draft: FindingDraft,
  override: Override | undefined,
  dismissed: ReadonlySet<string>,
): Finding {
  const { severity, severityReason } = weigh(rule, draft, override);
  const about = draft.about ?? NONE;
  return {
    rule: rule.id,
    severity,
    ...(severityReason === undefined ? {} : { severityReason }),
    roles: draft.roles,
    related: draft.related ?? NONE,
    lines: draft.lines ?? NONE,
    about,
    headline: draft.headline ?? rule.docs.title,
    message: draft.message,
    dismissed:
      dismissed.size > 0 && dismissed.has(findingIdentity({ rule: rule.id, roles: draft.roles, about })),
  };
}

function weigh(
  rule: Rule,
  draft: FindingDraft,
  override: Override | undefined,
): { readonly severity: Severity; readonly severityReason: string | undefined } {
  if (!override || override.setting === 'off') {
    return { severity: draft.severity ?? rule.severity, severityReason: draft.severityReason };
  }
  return {
    severity: override.setting,
    severityReason: override.setting === rule.severity ? undefined : override.reason,
  };
}

function dismissedIdentities(scenario: Scenario): ReadonlySet<string> {
  return new Set(scenario.dismissals?.map((dismissal) => findingIdentity(dismissal)));
}

function notChecked(rule: Rule): FindingDraft {
  return {
    roles: [],
    severity: 'error',
    headline: 'Rule not checked',
    message: `The rule “${rule.docs.title}” could not be checked on this chart because of a fault in Reportline; all other rules were.`,
  };
}
