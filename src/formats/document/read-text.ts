import { cleanText, describeTextChange, type TextKind } from '../../chart/clean-text.ts';
import { fieldOf, type JsonObject } from './json-value.ts';
import { pathTo, type Report } from './problem.ts';

export interface CleanedValue {
  readonly value: unknown;
  /** Reports what was done to the texts; to be called when the value is used. */
  readonly tell: (path: string, report: Report) => void;
}

const nothingToTell = () => {};

/** A text, or the texts of a list, cleaned; any other value as it is. */
export function cleanValue(value: unknown, kind: TextKind): CleanedValue {
  if (typeof value === 'string') {
    const { text, changes } = cleanText(value, kind);
    if (changes.length === 0) return { value, tell: nothingToTell };
    return {
      value: text,
      tell: (path, report) => {
        for (const change of changes) report.add(path, 'warning', describeTextChange(change));
      },
    };
  }
  if (!Array.isArray(value)) return { value, tell: nothingToTell };
  const items = value.map((item: unknown) =>
    typeof item === 'string' ? cleanValue(item, kind) : { value: item, tell: nothingToTell },
  );
  return {
    value: items.map((item) => item.value),
    tell: (path, report) => {
      for (const [index, item] of items.entries()) item.tell(pathTo(path, index), report);
    },
  };
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
