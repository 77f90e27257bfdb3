/** One figure, or several of one thing. */
export interface Cell {
  /** As it is read. */
  readonly text: string;
  /** The one that is compared; absent where there is none. */
  readonly value?: number;
}

export interface Row {
  readonly what: string;
  readonly size: number;
  /** By column; absent: nothing was measured there. */
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Columns {
  /** All, in their order. */
  readonly names: readonly string[];
  /** What the others are divided by. */
  readonly measure: string;
  /** Which get a ratio. */
  readonly compared: readonly string[];
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
export const COUNT = new Intl.NumberFormat('en-GB');

export function figure(value: number, unit: string): Cell {
  return { text: `${NUMBER.format(value)} ${unit}`.trimEnd(), value };
}

/** Head and rows as text, with how many times as much each compared column took. */
export function tableCells({ names, measure, compared }: Columns, rows: readonly Row[]): string[][] {
  const head = ['', 'roles', ...names, ...compared.map((name) => `${name} : ours`)];
  const body = rows.map(({ what, size, cells }) => [
    what,
    COUNT.format(size),
    ...names.map((name) => cells.get(name)?.text ?? '-'),
    ...compared.map((name) => ratio(cells.get(name)?.value, cells.get(measure)?.value)),
  ]);
  return [head, ...body];
}

function ratio(value: number | undefined, by: number | undefined): string {
  return value === undefined || by === undefined || by === 0 ? '-' : `${NUMBER.format(value / by)} ×`;
}

/** For a terminal: columns of one width, figures to the right. */
export function plainTable(cells: readonly (readonly string[])[]): string {
  const widths = columnWidths(cells);
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return lines.join('\n');
}

export function markdownTable([head = [], ...body]: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

function columnWidths(cells: readonly (readonly string[])[]): readonly number[] {
  return (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
}
