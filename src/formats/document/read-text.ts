import { cleanText, describeTextChange, type TextChange, type TextKind } from '../../chart/clean-text.ts';
import { fieldOf, type JsonObject } from './json-value.ts';
import { pathTo, type Report } from './problem.ts';

/** What was done to a text, and to which item if it stands in a list. */
export interface Change {
  readonly change: TextChange;
  readonly index: number | undefined;
}

/**
 * A text, or the texts of a list, cleaned; any other value as it is. What was done is added to `changes`, to be told
 * once it is certain that the value is used.
 */
export function cleanValue(value: unknown, kind: TextKind, changes: Change[]): unknown {
  const clean = (text: string, index?: number) => {
    const cleaned = cleanText(text, kind);
    for (const change of cleaned.changes) changes.push({ change, index });
    return cleaned.text;
  };
  if (typeof value === 'string') return clean(value);
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown, index) => (typeof item === 'string' ? clean(item, index) : item));
}

export function tellChanges(changes: readonly Change[], path: string, report: Report): void {
  for (const { change, index } of changes) {
    const place = index === undefined ? path : pathTo(path, index);
    report.add(place, 'warning', describeTextChange(change));
  }
}

/**
 * A text the chart cannot be without. A number is taken for text; anything else that is no text, and blank text, is
 * absent, and the caller says what stands in for it.
 */
export function readRequiredText(
  object: JsonObject,
  key: string,
  at: string,
  report: Report,
): string | undefined {
  const value = fieldOf(object, key);
  if (typeof value === 'number') {
    report.add(pathTo(at, key), 'info', `The number ${value} is read as text.`);
    return String(value);
  }
  if (typeof value !== 'string') return undefined;
  const { text, changes } = cleanText(value, 'line');
  for (const change of changes) report.add(pathTo(at, key), 'warning', describeTextChange(change));
  return text.trim() === '' ? undefined : text;
}
