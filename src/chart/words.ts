import type { Context, Level, RoleFunction } from './chart.ts';

/** The chart's vocabulary as a person reads it: the one glossary of cards, panels, messages and exports. */
export const FUNCTION_WORDS: Readonly<Record<RoleFunction, string>> = {
  'customer-experience': 'Customer experience',
  'customer-service': 'Customer service',
  digital: 'Digital',
  marketing: 'Marketing',
  sales: 'Sales',
  operations: 'Operations',
  it: 'IT',
  product: 'Product',
  hr: 'People (HR)',
  finance: 'Finance',
  legal: 'Legal, risk and compliance',
  communications: 'Communications',
  channel: 'Stores and branches',
  data: 'Data',
  strategy: 'Strategy',
  general: 'General management',
  other: 'Something else',
};

/** A function inside a sentence: "sits inside customer service", "sits inside IT". Absent: "another function". */
export function functionInSentence(fn: RoleFunction | undefined): string {
  if (fn === undefined || fn === 'other') return 'another function';
  if (fn === 'it' || fn === 'hr') return fn.toUpperCase();
  return FUNCTION_WORDS[fn].toLowerCase();
}

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  board: 'Board',
  'c-suite': 'C-suite',
  director: 'Director',
  head: 'Head',
  manager: 'Manager',
  staff: 'Staff',
};

type Words<Field extends keyof Context> = Readonly<Record<NonNullable<Context[Field]> & string, string>>;

export const INDUSTRY_WORDS: Words<'industry'> = {
  'financial-services': 'Financial services',
  utilities: 'Utilities (energy, water)',
  telecoms: 'Telecoms',
  technology: 'Technology',
  'public-sector': 'Public sector',
  other: 'Another industry',
};

export const SIZE_WORDS: Words<'size'> = {
  small: 'Small: under 50 people',
  medium: 'Medium: under 250',
  large: 'Large: 250 and more',
};

export const DIGITAL_WORDS: Words<'digital'> = {
  central: 'Central',
  mixed: 'One route among others',
  occasional: 'Occasional',
};

export const MODEL_WORDS: Words<'model'> = {
  advisory: 'Advisory: a small expert team',
  matrixed: 'Matrixed: dotted lines into the units',
  operational: 'Operational: departments report in',
  'one-team': 'One team: marketing, sales and service',
};

export const SCOPE_WORDS: Words<'scope'> = {
  full: 'The whole leadership',
  excerpt: 'An excerpt: peers are not drawn',
  branch: 'A branch cut from a larger chart',
};

/** The areas of accountability the rules know, by their ids. */
export const AREA_WORDS: ReadonlyMap<string, string> = new Map([
  ['cx', 'CX'],
  ['digital-cx', 'Digital CX'],
  ['insight', 'Insight'],
]);

/** An area of accountability: `cx` is "CX", `cx:emea` is "CX: emea", anything else as a person wrote it. */
export function areaWord(area: string): string {
  return areaIn(AREA_WORDS, area);
}

/** The same in other words than the standard ones; they are by the area's id. */
export function areaIn(words: ReadonlyMap<string, string>, area: string): string {
  const [head = '', ...rest] = area.split(':');
  const known = words.get(head.trim().toLowerCase());
  if (known === undefined) return area.trim();
  const qualifier = rest.join(':').trim();
  return qualifier === '' ? known : `${known}: ${qualifier}`;
}
