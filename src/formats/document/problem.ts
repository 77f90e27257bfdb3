import type { Severity } from '../../chart/chart.ts';
import { quoteText } from '../../chart/quote.ts';

/** Something in a file that was repaired, could not be used, or is worth knowing. */
export interface Problem {
  /** Where in the file, such as `scenarios[0].roles[3].level`; empty for the file as a whole. */
  readonly path: string;
  /**
   * error: something was left out of the chart; warning: something was changed, or is kept in the file but not used;
   * info: something was read in a way that is almost certainly what was meant.
   */
  readonly severity: Severity;
  /** Whole sentences, to be read after the path or alone. */
  readonly message: string;
}

/** Collects problems while a file is read. */
export interface Report {
  add(path: string, severity: Severity, message: string): void;
  /** Like {@link Report.add}, for what may happen millions of times: asked for the problem only while it is kept. */
  addLazily(problem: () => Problem): void;
  readonly problems: readonly Problem[];
}

/** So that a file of nothing but faults cannot exhaust the memory; what lies beyond is counted. */
const MOST_PROBLEMS = 10_000;

export function newReport(): Report {
  const problems: Problem[] = [];
  let further = 0;
  const addLazily = (problem: () => Problem) => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem());
    else further += 1;
  };
  return {
    add: (path, severity, message) => addLazily(() => ({ path, severity, message })),
    addLazily,
    get problems() {
      if (further === 0) return problems;
      const message = `There are ${further} more problems like these. They were dealt with in the same way.`;
      return [...problems, { path: '', severity: 'error' as const, message }];
    },
  };
}

/** The path of a field, or of an item of a list, inside `at`. */
export function pathTo(at: string, key: string | number): string {
  if (typeof key === 'number') return `${at}[${key}]`;
  if (!/^[A-Za-z_]\w{0,60}$/.test(key)) return `${at}[${quote(key)}]`;
  return at === '' ? key : `${at}.${key}`;
}

/** A value of the file as it may stand in a message. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return quoteText(value);
  return typeof value === 'number' ? String(value) : kindOf(value);
}

/** What sort of value it is, in words: "a list", "nothing". */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return value ? '“true”' : '“false”';
  return typeof value === 'number' ? `the number ${value}` : 'a group of fields';
}
