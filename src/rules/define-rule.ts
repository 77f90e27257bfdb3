import type { Context, Severity } from '../chart/chart.ts';
import type { TakenIds } from '../chart/mentioned-ids.ts';
import type { Finding, Fix, Question } from './finding.ts';
import type { Facts } from './shared/facts.ts';
import type { Source } from './sources/source.ts';

export type RuleCategory = 'ownership' | 'position' | 'digital' | 'channels' | 'model' | 'structure';

/** opinion: what the sources advise; practice: common practice; integrity: the chart contradicts itself. */
export type RuleBasis = 'opinion' | 'practice' | 'integrity';

/** What a check yields; `lint` fills in the rule's own id and the defaults. */
export type FindingDraft = Pick<Finding, 'roles' | 'message'> &
  Partial<Pick<Finding, 'severity' | 'severityReason' | 'headline' | 'related' | 'lines' | 'about'>>;

/** What a rule's `ask` yields. */
export type QuestionDraft = Omit<Question, 'rule'>;

/** A chart as an outline (see `chart/outline.ts`), with the context it is judged in. */
export interface RuleExample {
  readonly outline: string;
  readonly context?: Context;
  /** One sentence on what to look at. */
  readonly caption: string;
}

export interface RuleDocs {
  /** A noun phrase, the headline of its findings unless they bring their own. */
  readonly title: string;
  /** What the rule looks for. */
  readonly what: string;
  /** Who may be hurt by it, and how. */
  readonly why: string;
  readonly remedy: string;
  /** Who says so. */
  readonly sources: readonly Source[];
  /** Who sees it otherwise; shown beside `sources`. */
  readonly contrary?: readonly Source[];
}

export interface Rule {
  /** The headline as an id; ids never change. */
  readonly id: string;
  readonly category: RuleCategory;
  readonly basis: RuleBasis;
  /** The usual severity; a finding may carry another, with its reason. */
  readonly severity: Severity;
  /** The other severities a finding may carry, and when ("in a small organisation"). */
  readonly variants?: readonly { readonly severity: Severity; readonly when: string }[];
  readonly docs: RuleDocs;
  readonly examples: {
    /** Charts that give no finding of this rule. */
    readonly valid: readonly RuleExample[];
    /** Charts that give exactly one finding of this rule. */
    readonly invalid: readonly RuleExample[];
  };
  /** Pure; may assume nothing about the chart. If it throws, `lint` turns that into one finding. */
  readonly check: (facts: Facts) => Iterable<FindingDraft>;
  /** What it would need to know and is not stated; only where the answer could change its verdict. */
  readonly ask?: (facts: Facts) => Iterable<QuestionDraft>;
  /**
   * Possible repairs of one of its findings, the best first, at most about six. `fixesOf` offers those that
   * hold, so a rule need not prove that they do. A role it adds gets an id that is not `taken`.
   */
  readonly fix?: (facts: Facts, finding: Finding, taken: TakenIds) => Iterable<Fix>;
}

/** Gives a rule its type; the catalogue's files call it. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
