import { type Fault, faultOf } from './fault.ts';

/** The last errors of this page, without their words, for whoever has to find out what went wrong. */
export interface FaultMemory {
  /** Keeps an error; the same one a second time is not kept again. */
  readonly remember: (reason: unknown) => void;
  /** Newest first. */
  readonly last: () => readonly Fault[];
}

const MOST = 5;

/** @param base The address the program's files are under, asked when there is an error. */
export function faultMemory(base: () => string): FaultMemory {
  const seen = new WeakSet<Error>();
  let faults: readonly Fault[] = [];
  return {
    remember: (reason) => {
      if (reason instanceof Error) {
        // React hands on what the window hears of as well.
        if (seen.has(reason)) return;
        seen.add(reason);
      }
      faults = [faultOf(reason, base()), ...faults].slice(0, MOST);
    },
    last: () => faults,
  };
}
