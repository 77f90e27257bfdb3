import type { Dismissal } from './chart.ts';
import { cleanText, MAX_TEXT_LENGTH } from './clean-text.ts';

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
  const held = values.map(asHeld);
  return held.length < 2 ? held : [...new Set(held)].sort();
}

/** What a rule makes of two long ids is longer than a chart can hold: a dismissal keeps its beginning. */
function asHeld(value: string): string {
  return value.length > MAX_TEXT_LENGTH ? cleanText(value, 'line').text : value;
}
