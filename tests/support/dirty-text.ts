import type { RandomNumbers } from './random-numbers.ts';

/** The columns of a table of senior posts by what they are for. */
export const FIELDS = [
  ['id', 'Post Unique Reference'],
  ['name', 'Name'],
  ['title', 'Job Title'],
  ['unit', 'Unit'],
  ['manager', 'Reports to Senior Post'],
  ['fte', 'FTE'],
  ['notes', 'Notes'],
] as const;

type Field = (typeof FIELDS)[number][0];

/** A row on its way into the file, with what is to become of it. */
export interface DirtyRow {
  readonly cells: Record<Field, string>;
  /** A role of its own, a part of that of another row, or nothing. */
  readonly fate: 'role' | 'skipped' | DirtyRow;
  readonly boss?: DirtyRow;
  readonly isVacant: boolean;
  /** Its cells are written without any quotation marks that do not stand in them. */
  readonly isRaw: boolean;
  /** It says what the header says. */
  readonly isHeader?: boolean;
  /** What the title is once it has been read, where it is not what the cell says. */
  readonly title?: string;
}

/** Columns between those that matter, as the published tables have them. */
const OTHERS = ['Grade (or equivalent)', 'Contact Phone', 'Salary Cost of Reports (£)', 'Valid?'];
const ABOVE = ['Senior posts – “final data”', 'As at 31 March 2013', ''];
/** Where Windows-1252 has them. */
const WESTERN: Readonly<Record<string, number>> = { '–': 0x96, '“': 0x93, '”': 0x94, '’': 0x92 };

/** Writes rows as no program should, by chance. */
export function writeDirty(
  rows: readonly DirtyRow[],
  random: RandomNumbers,
): { readonly bytes: Uint8Array; readonly faults: readonly string[] } {
  const delimiter = random.pick([',', ';', '\t', '|']);
  const end = random.pick(['\n', '\r\n', '\r']);
  const order = shuffled(
    [...FIELDS.map(([field]) => field), ...OTHERS.filter(() => random.chance(0.5))],
    random,
  );
  const blankColumns = random.between(0, 3);
  const isQuoted = random.chance(0.3);
  const isBroken = random.chance(0.3);
  const above = random.chance(0.3) ? ABOVE : [];

  const nameOf = (column: string) => FIELDS.find(([field]) => field === column)?.[1] ?? column;
  const header = order.map((column) =>
    isBroken ? `${nameOf(column).replace(' ', '\n')}  ` : nameOf(column),
  );
  const join = (cells: readonly string[], isRaw: boolean) =>
    [
      ...cells.map((cell) => (isRaw ? cell : quoted(cell, delimiter, isQuoted))),
      ...blanks(blankColumns),
    ].join(delimiter);
  const cellsOf = (row: DirtyRow) =>
    order.map((column) => (row.isHeader ? nameOf(column) : (row.cells[column as Field] ?? '')));
  const text = [
    ...above.map((line) => quoted(line, delimiter, false)),
    join(header, false),
    ...rows.map((row) => join(cellsOf(row), row.isRaw)),
  ].join(end);
  const encoding = random.pick(Object.keys(ENCODINGS));
  const faults = [
    JSON.stringify(delimiter),
    JSON.stringify(end),
    encoding,
    isQuoted ? 'all quoted' : 'plain',
  ];
  return { bytes: ENCODINGS[encoding]?.(text + end) ?? new Uint8Array(), faults };
}

const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 without a mark': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16, the other way round': (text) => Buffer.from(text, 'utf16le').swap16(),
  'Windows-1252': (text) =>
    Uint8Array.from(text.replaceAll('\uFEFF', ''), (letter) => WESTERN[letter] ?? letter.charCodeAt(0)),
};

function quoted(cell: string, delimiter: string, always: boolean): string {
  const isNeeded = always || [delimiter, '"', '\n'].some((mark) => cell.includes(mark));
  return isNeeded ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function blanks(count: number): readonly string[] {
  return Array.from({ length: count }, () => '');
}

function shuffled<T>(items: readonly T[], random: RandomNumbers): readonly T[] {
  const left = [...items];
  return items.map(() => {
    const item = random.pick(left);
    left.splice(left.indexOf(item), 1);
    return item;
  });
}
