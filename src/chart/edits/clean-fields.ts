import { cleanText, type TextKind } from '../clean-text.ts';

/** The one field of a role that may run over several lines and directions. */
const PASSAGE = 'note';

/**
 * A patch with every text in it as a chart may hold it, as the reader of files would leave it: what a person pastes
 * is cleaned when it comes in and not at the next opening.
 */
export function cleanFields<T extends object>(fields: T): T {
  const cleaned = Object.entries(fields).map(([key, value]) => [
    key,
    cleanValue(value, key === PASSAGE ? 'passage' : 'line'),
  ]);
  return Object.fromEntries(cleaned) as T;
}

function cleanValue(value: unknown, kind: TextKind): unknown {
  if (typeof value === 'string') return cleanText(value, kind).text;
  if (Array.isArray(value)) return value.map((item: unknown) => cleanValue(item, kind));
  // Further columns of a table: names on one line, cells that may run over several.
  if (value instanceof Map)
    return new Map([...value].map(([key, cell]) => [cleanValue(key, 'line'), cleanValue(cell, 'passage')]));
  return value;
}
