import { FUNCTIONS, LEVELS } from '../../chart/chart.ts';
import type { RoleField } from './column-names.ts';

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', 'x', '✓', 'ja', 'oui']);
const NO: ReadonlySet<string> = new Set(['no', 'n', 'false', '0', 'nein', 'non']);

const FREE: ReadonlySet<string> = new Set([
  'vacant',
  'open',
  'unfilled',
  'vakant',
  'offen',
  'unbesetzt',
  'vacante',
]);
const TAKEN: ReadonlySet<string> = new Set(['filled', 'occupied', 'besetzt', 'pourvu', 'occupé']);

/** How the text of a cell becomes the value of a field; undefined if it cannot. */
const READERS: Readonly<Record<RoleField, (text: string) => unknown>> = {
  function: oneOf(FUNCTIONS),
  level: oneOf(LEVELS),
  board: readYesNo,
  executive: readYesNo,
  dedicated: readYesNo,
  accountableFor: readList,
  responsibleFor: readList,
  budget: readYesNo,
  staff: readCount,
  kpis: readList,
  touchpoints: readList,
  vacant: readVacancy,
  planned: readYesNo,
  assistant: readYesNo,
  jobShare: readYesNo,
  body: readYesNo,
  note: (text) => text,
};

/** The value of a filled cell in a column of this field. Absent: it is none of the values the field can have. */
export function readCell(field: RoleField, text: string): unknown {
  return READERS[field](text);
}

function readYesNo(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** As a yes or no, or as programs for staff say how a post stands. */
function readVacancy(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (FREE.has(word)) return true;
  return TAKEN.has(word) ? false : readYesNo(text);
}

function oneOf(values: readonly string[]): (text: string) => string | undefined {
  return (text) => {
    const word = text.toLowerCase().replace(/[\s_]+/g, '-');
    return values.includes(word) ? word : undefined;
  };
}

/** Whole or broken, thousands apart or not, or as computers write the very large and small: "25", "1,200", "2e-7". */
function readCount(text: string): number | undefined {
  if (!/^(?:\d{1,3}(?:[, ]\d{3})+|\d{1,21})(?:\.\d{1,25})?(?:e[+-]?\d{1,3})?$/i.test(text)) return undefined;
  return Number(text.replace(/[, ]/g, ''));
}

/** "none" is a stated none. Commas part only what no semicolon, bar or line break parts. */
function readList(text: string): readonly string[] {
  if (text.toLowerCase() === 'none') return [];
  return splitList(text, /[;|\n]/.test(text) ? /[;|\n]/ : /,/);
}

/** The filled pieces of a cell that holds several. */
export function splitList(text: string, separator: string | RegExp): readonly string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}
