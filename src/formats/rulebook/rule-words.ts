import type { Severity } from '../../chart/chart.ts';
import type { Rule, RuleBasis, RuleCategory } from '../../rules/define-rule.ts';

/** The chapters of the rule book, in their order. */
export const CATEGORIES = [
  'ownership',
  'position',
  'digital',
  'channels',
  'model',
  'structure',
] as const satisfies readonly RuleCategory[];

interface Chapter {
  readonly title: string;
  /** The question its rules answer. */
  readonly asks: string;
}

export const CATEGORY_WORDS: Readonly<Record<RuleCategory, Chapter>> = {
  ownership: { title: 'Ownership', asks: 'Does one role own the customer experience, with the means to?' },
  position: { title: 'Position', asks: 'Does the owner sit where the owner can be heard?' },
  digital: { title: 'Digital', asks: 'Does digital service belong to those who answer for the customer?' },
  channels: { title: 'Channels', asks: 'Is every channel somebody’s, and do the channels meet?' },
  model: { title: 'Operating model', asks: 'Does the chart do what its operating model promises?' },
  structure: { title: 'Structure', asks: 'Is the chart sound as an organisation, whatever it is for?' },
};

interface Basis {
  readonly name: string;
  /** One sentence. */
  readonly meaning: string;
}

/** What a rule stands on. */
export const BASIS_WORDS: Readonly<Record<RuleBasis, Basis>> = {
  opinion: {
    name: 'Opinion',
    meaning: 'The sources it names advise it; it is no law, and others may see it otherwise.',
  },
  practice: {
    name: 'Common practice',
    meaning: 'Most organisations keep to it; its thresholds are conventions, not laws.',
  },
  integrity: {
    name: 'Integrity',
    meaning: 'A chart that breaks it contradicts itself or leaves something out, whatever one’s opinion.',
  },
};

/** What a severity says about a finding. */
export const SEVERITY_MEANINGS: Readonly<Record<Severity, string>> = {
  error: 'The chart contradicts itself, or all sources that speak of it call it a failure.',
  warning: 'A named source or common practice calls it harmful.',
  info: 'The sources disagree, or it depends on the circumstances.',
};

export interface OwnSeverity {
  readonly severity: Severity;
  /** The case it holds in: "in a small organisation". Absent: always. */
  readonly when?: string;
}

/** The severities a rule gives its findings, the usual one first. */
export function ownSeverities({ severity, variants = [] }: Rule): readonly OwnSeverity[] {
  return variants.length === 0 ? [{ severity }] : [{ severity, when: 'as a rule' }, ...variants];
}
