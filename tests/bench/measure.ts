import { percentile, type Result } from './results.ts';

/** Something to measure again and again. */
export interface Case<T> {
  readonly what: string;
  readonly size: number;
  /** In milliseconds. */
  readonly goal?: number;
  /** Makes the input of one run, outside the time: what is remembered per chart must not be remembered here. */
  readonly prepare: () => T;
  /** Its result is kept, so that the work cannot be optimised away. */
  readonly run: (input: T) => unknown;
}

const LEAST_RUNS = 9;
const MOST_RUNS = 200;
const ENOUGH_MS = 1_000;

let kept: unknown;

/** The median of as many runs as fit into a second, at least nine. */
export function measure<T>({ what, size, goal, prepare, run }: Case<T>): Result {
  globalThis.gc?.();
  const times: number[] = [];
  let total = 0;
  while (times.length < LEAST_RUNS || (total < ENOUGH_MS && times.length < MOST_RUNS)) {
    const input = prepare();
    const start = performance.now();
    kept = run(input);
    const time = performance.now() - start;
    times.push(time);
    total += time;
  }
  if (kept === undefined) throw new Error(`${what} gave nothing back.`);
  const [first = 0] = times;
  const shown = [Math.min(...times), first, percentile(times, 0.95)].map((time) => time.toFixed(1));
  const note = `best ${shown[0]}, first ${shown[1]}, p95 ${shown[2]}, ${times.length} runs`;
  return { what, size, value: percentile(times, 0.5), unit: 'ms', note, ...(goal !== undefined && { goal }) };
}
