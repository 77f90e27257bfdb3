import type { ChartDocument, SeveritySetting } from '../chart.ts';
import type { DocumentEdit } from './document-edit.ts';
import { withoutAbsent } from './patch.ts';

/**
 * Gives a rule one severity in this document, in place of all its own, or switches it off; `undefined` gives it back
 * to the rule book. Any id is taken: which rules there are is not the chart's business.
 */
export function setRule(ruleId: string, setting: SeveritySetting | undefined): DocumentEdit {
  return (document) => {
    if (document.rules?.get(ruleId) === setting) return document;
    const rules = new Map(document.rules);
    if (setting === undefined) rules.delete(ruleId);
    else rules.set(ruleId, setting);
    return withRules(document, rules);
  };
}

/** Gives rules back to the rule book; settings of other ids stay, such as those of rules a newer version knows. */
export function resetRules(ruleIds: Iterable<string>): DocumentEdit {
  return (document) => {
    const rules = new Map(document.rules);
    for (const id of ruleIds) rules.delete(id);
    return rules.size === (document.rules?.size ?? 0) ? document : withRules(document, rules);
  };
}

function withRules(document: ChartDocument, rules: NonNullable<ChartDocument['rules']>): ChartDocument {
  return withoutAbsent<ChartDocument>({ ...document, rules: rules.size > 0 ? rules : undefined });
}
