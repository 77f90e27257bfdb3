import type { Level, RoleFunction } from '../chart.ts';

/** Abbreviations that stand for several jobs; alone in a title they say nothing until a person answers. */
export const AMBIGUOUS_TITLES = ['CCO', 'CXO', 'CDO', 'CPO', 'CRO', 'CSO', 'CAO'] as const;
export type AmbiguousTitle = (typeof AMBIGUOUS_TITLES)[number];

/** The CX areas a title can name by itself. */
export type TitleArea = 'digital-cx' | 'insight';

/** What a title says by itself, before the role's place in the chart or anything declared is looked at. */
export interface TitleReading {
  /** Absent: the title names no function we know. */
  readonly function?: RoleFunction;
  /** The words of the title the function was read from, as normalised ("customer service"). */
  readonly functionFrom?: string;
  /** A second function joined by "&", "and", "/" …, when it differs from the first. */
  readonly secondFunction?: RoleFunction;
  /** The words the second function was read from. */
  readonly secondFunctionFrom?: string;
  /** Always present: where nothing matches, `staff`. */
  readonly level: Level;
  /** The words the level was read from; absent when nothing matched and `staff` is only the fallback. */
  readonly levelFrom?: string;
  /** EVP or SVP: c-suite next to the top or with an executive seat, otherwise director. */
  readonly seniorVicePresident: boolean;
  /** "Customer Success Manager", "Account Manager" …: staff unless somebody reports to it. */
  readonly individualContributor: boolean;
  /** Names a customer-experience lead (TITLED in the rule catalogue). */
  readonly customerLead: boolean;
  /** The words that name the lead; absent when the title names none. */
  readonly customerLeadFrom?: string;
  readonly areas: readonly TitleArea[];
  /** A chief executive or managing director, also of a division; never a deputy or an assistant. */
  readonly chiefExecutive: boolean;
  /** "DG" alone: a chief executive only for the role that has no boss. */
  readonly chiefExecutiveIfTop: boolean;
  /** One part of the title is exactly Chief Operating Officer or COO. */
  readonly chiefOperating: boolean;
  /** Plainly an assistant, EA or PA. */
  readonly assistant: boolean;
  /** The title is only a board's or committee's name; the reading is that of the body. */
  readonly body: boolean;
  /** Of a body's name: how to read it when a person holds it ("Vorstand" is also what a member is called). */
  readonly withHolder?: TitleReading;
  /** The title is nothing but an abbreviation with several meanings. */
  readonly ambiguous?: AmbiguousTitle;
}
