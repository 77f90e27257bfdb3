import type * as z from 'zod/mini';
import { kindOf, quote } from './problem.ts';

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['boolean', '“true” or “false” without quotation marks'],
  ['number', 'a number'],
  ['array', 'a list of texts'],
]);

/** Why a value does not fit its field, as a sentence: "“boss” is not among the values this version knows (…)." */
export function describeMisfit(value: unknown, error: z.core.$ZodError): string {
  const issue = error.issues[0];
  if (!issue) return notAGroup(value);
  if (Array.isArray(value) && issue.path.length > 0) {
    const item: unknown = value[Number(issue.path[0])];
    const odd = item === '' ? 'an empty text' : kindOf(item);
    return `This should be a list of texts, but has ${odd} in it.`;
  }
  if (issue.code === 'invalid_value') return notAmong(value, issue.values);
  const expected = issue.code === 'invalid_type' ? EXPECTED.get(issue.expected) : undefined;
  return expected === undefined
    ? `${quote(value)} cannot be used here.`
    : `This should be ${expected}, but is ${kindOf(value)}.`;
}

/** Why a value is none of those its field can have. */
export function notAmong(value: unknown, choices: readonly unknown[]): string {
  const all = choices.join(', ');
  return typeof value === 'string'
    ? `${quote(value)} is not among the values this version knows (${all}).`
    : `This should be one of ${all}, but is ${kindOf(value)}.`;
}

export function notAGroup(value: unknown): string {
  return `This should be a group of fields, but is ${kindOf(value)}.`;
}
