import type { RoleFunction } from '../chart.ts';
import { completeParts } from './compound.ts';
import { FUNCTION_PHRASES, FUNCTION_PHRASES_GERMAN, type FunctionPhrase } from './function-phrases.ts';
import { JOINS_AND_BREAKS, standsAt, soleWord, split, type Part } from './part.ts';
import type { TitleArea } from './reading.ts';
import type { TitleWords } from './words.ts';

export interface FunctionReading {
  readonly function: RoleFunction | undefined;
  readonly from: string | undefined;
  readonly second: RoleFunction | undefined;
  readonly secondFrom: string | undefined;
  readonly areas: readonly TitleArea[];
  /** `always`: a customer lead whatever its rank; `ranked`: only together with a rank. */
  readonly lead: 'always' | 'ranked' | undefined;
  readonly leadFrom: string | undefined;
}

const GERMAN =
  /^(?:.*leiter(?:in)?|.*leitung|fur|und|der|bereichs?|abteilung|direktor(?:in)?|vorstand|referent(?:in)?)$/u;
const DIGITAL = /^(?:digital(?:e|er|en|es)?|numerique|online)$/u;
const CUSTOMERS: ReadonlySet<RoleFunction> = new Set(['customer-experience', 'customer-service']);

/** The functions a title names: the longest phrase of each of its joined parts, the first part first. */
export function readFunctions(title: TitleWords): FunctionReading {
  const joined = title.gaps.includes('join');
  const parts = joined ? completeParts(split(title, JOINS_AND_BREAKS)) : [title];
  const german = title.words.includes('personal') && title.words.some((word) => GERMAN.test(word));
  const readings = parts.map((part) => readPart(part, german));
  const named = readings.some((reading) => reading.best);

  let first: FunctionPhrase | undefined;
  let second: FunctionPhrase | undefined;
  let lead: FunctionPhrase | undefined;
  let areas: readonly TitleArea[] = NO_AREAS;
  readings.forEach((reading, i) => {
    const part = parts[i];
    const best = reading.best ?? (joined && named && part ? asCustomer(part) : undefined);
    if (reading.digitalService) areas = withArea(areas, 'digital-cx');
    if (reading.insight) areas = withArea(areas, 'insight');
    const says = best?.lead === 'always' ? best : reading.lead;
    if (says && (!lead || (says.lead === 'always' && lead.lead !== 'always'))) lead = says;
    if (!best) return;
    if (!first) first = best;
    else if (differs(first.function, best.function)) second ??= best;
  });
  return {
    function: first?.function,
    from: first?.words.join(' '),
    second: second?.function,
    secondFrom: second?.words.join(' '),
    lead: lead?.lead,
    leadFrom: lead?.words.join(' '),
    areas,
  };
}

const NO_AREAS: readonly TitleArea[] = [];

function withArea(areas: readonly TitleArea[], area: TitleArea): readonly TitleArea[] {
  return areas.includes(area) ? areas : [...areas, area];
}

/** Service and experience in one title are one job, so neither is a second hat of the other. */
function differs(a: RoleFunction, b: RoleFunction): boolean {
  return a !== b && !(CUSTOMERS.has(a) && CUSTOMERS.has(b));
}

/**
 * Beside a function named in full, a bare CCO or CXO is read as the customer's. Beside a mere rank ("EVP & CCO")
 * it stays open, since a bank's CCO is as likely the compliance officer.
 */
function asCustomer(part: Part): FunctionPhrase | undefined {
  const words = soleWord(part);
  if (words !== 'cco' && words !== 'cxo') return undefined;
  return { words: [words], function: 'customer-experience', weight: 0, order: 0, lead: 'always' };
}

interface PartReading {
  readonly best: FunctionPhrase | undefined;
  /** The phrase that names a customer lead, one that needs no rank before one that does. */
  readonly lead: FunctionPhrase | undefined;
  readonly digitalService: boolean;
  readonly insight: boolean;
}

function readPart(part: Part, german: boolean): PartReading {
  const phrases = german ? FUNCTION_PHRASES_GERMAN : FUNCTION_PHRASES;
  let best: FunctionPhrase | undefined;
  let lead: FunctionPhrase | undefined;
  for (let at = 0; at < part.words.length; at += 1) {
    const candidates = phrases.get(part.words[at] ?? '');
    if (!candidates) continue;
    for (const phrase of candidates) {
      if (!standsAt(part, at, phrase.words)) continue;
      if (!best || outweighs(phrase, best)) best = phrase;
      if (phrase.lead && lead?.lead !== 'always') lead = phrase;
    }
  }
  if (namesCustomerDirector(part)) {
    lead = CUSTOMER_DIRECTOR;
    if (!best || outweighs(lead, best)) best = lead;
  }
  return {
    best,
    lead,
    digitalService: best?.function === 'customer-service' && part.words.some((word) => DIGITAL.test(word)),
    insight: best?.area === 'insight',
  };
}

const CUSTOMER_DIRECTOR: FunctionPhrase = {
  words: ['customer', 'director'],
  function: 'customer-experience',
  weight: 16,
  order: 1,
  lead: 'always',
};

function outweighs(a: FunctionPhrase, b: FunctionPhrase): boolean {
  return a.weight > b.weight || (a.weight === b.weight && a.order < b.order);
}

/** Sellers, not leaders: a "Key Customer Director" looks after accounts. */
const ACCOUNT_WORDS: ReadonlySet<string> = new Set(
  'key new business wholesale corporate strategic enterprise deputy assistant associate'.split(' '),
);

function namesCustomerDirector({ words, gaps }: Part): boolean {
  const at = words.findIndex(
    (word, i) => word === 'customer' && words[i + 1] === 'director' && gaps[i + 1] === 'none',
  );
  return at >= 0 && !(gaps[at] === 'none' && ACCOUNT_WORDS.has(words[at - 1] ?? ''));
}
