import { codeOf } from './system-errors.ts';

/** The standard output or error would not take what was to be said: nobody's fault in the program. */
export class OutputFailure extends Error {
  constructor(cause: unknown) {
    super(
      codeOf(cause) === 'ENOSPC'
        ? 'The disk the output leads to is full, so the result is not all there; make room and try again.'
        : `The output could not be written in full (the system says ${codeOf(cause)}); check where it leads and try again.`,
      { cause },
    );
  }
}
