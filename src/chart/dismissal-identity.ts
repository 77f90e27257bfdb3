import type { Dismissal } from './chart.ts';

/**
 * What a finding, or the dismissal of one, is about: rule, set of roles and set of details, as a text to compare. Two
 * with the same text are the same finding, before and after an edit and in another scenario.
 */
export function dismissalIdentity({
  rule,
  roles,
  about,
}: Pick<Dismissal, 'rule' | 'roles' | 'about'>): string {
  return JSON.stringify([rule, distinct(roles), distinct(about)]);
}

/** As a set: in one order, each once. */
function distinct(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)].sort();
}
