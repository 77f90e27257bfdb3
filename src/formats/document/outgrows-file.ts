import type { ChartDocument, Role } from '../../chart/chart.ts';
import { MAX_FILE_BYTES } from './decode-text.ts';
import { writeDocument } from './write-document.ts';

/**
 * More than the names of a role's fields, its numbers and its marks take in a file; and a line's with both its ends.
 */
const BESIDE_TEXTS = 600;
const OF_A_LINE = 120;
/** The longest a UTF-16 code unit can become in UTF-8; escapes are shorter. */
const MOST_BYTES_A_UNIT = 3;

/**
 * Whether a chart would make a file larger than any that is read: one that came out of a table or an outline could be
 * saved then and never be opened again. Linear; most charts are told from their texts without being written.
 */
export function outgrowsFile(document: ChartDocument): boolean {
  let most = 0;
  for (const { roles, lines } of document.scenarios) {
    most += lines.length * OF_A_LINE;
    for (const role of roles) most += BESIDE_TEXTS + unitsOf(role) * MOST_BYTES_A_UNIT;
    // Two ends each, and an id is as long as anybody likes.
    for (const { manager, report } of lines) most += (manager.length + report.length) * MOST_BYTES_A_UNIT;
  }
  if (most <= MAX_FILE_BYTES) return false;
  return new TextEncoder().encode(writeDocument(document)).length > MAX_FILE_BYTES;
}

function unitsOf(role: Role): number {
  let units = 0;
  for (const value of Object.values(role) as readonly unknown[]) {
    if (typeof value === 'string') units += value.length;
    else if (Array.isArray(value)) for (const text of value) units += String(text).length + 6;
    else if (value instanceof Map)
      for (const [key, text] of value) units += String(key).length + String(text).length + 12;
  }
  return units;
}
