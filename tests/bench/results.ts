import { availableParallelism, loadavg } from 'node:os';

/** One line of a bench's table. */
export interface Result {
  readonly what: string;
  /** How many roles. */
  readonly size: number;
  readonly value: number;
  readonly unit: 'ms' | 'x' | 'MB' | 'kB' | '';
  /** The most it may be; absent: only for comparison. */
  readonly goal?: number;
  /** Further figures, such as the first run or the worst frame. */
  readonly note?: string;
}

/** What else the computer was doing: figures taken on a busy one say little. */
export function heading(title: string): string {
  return `${title}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`;
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/** The results as a table with a verdict on each goal. */
export function resultTable(title: string, results: readonly Result[]): string {
  const rows = results.map(({ what, size, value, unit, goal, note = '' }) => [
    what,
    size > 0 ? NUMBER.format(size) : '',
    `${NUMBER.format(value)} ${unit}`.trim(),
    goal === undefined ? '' : `<= ${NUMBER.format(goal)} ${unit}`.trim(),
    verdict(value, goal),
    note,
  ]);
  const table = [['what', 'roles', 'measured', 'goal', '', ''], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, column) =>
        isFigure(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines].join('\n');
}

function isFigure(column: number): boolean {
  return column >= 1 && column <= 3;
}

function verdict(value: number, goal: number | undefined): string {
  if (goal === undefined) return '';
  return value <= goal ? 'OK' : 'MISS';
}

/** The value a share of all values does not exceed; `NaN` when there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
