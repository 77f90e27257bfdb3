import { whenIdle } from './when-idle.ts';

/** It never works longer than this at a time, but for a single step; milliseconds. */
const TURN = 8;

/**
 * Runs a long search in short turns while nothing else is to be done, and tells what was found. Returns what calls it
 * off.
 */
export function inTurns<Found>(search: Generator<void, Found>, tell: (found: Found) => void): () => void {
  let stop = whenIdle(takeTurn);
  function takeTurn(): void {
    const end = performance.now() + TURN;
    do {
      const step = search.next();
      if (step.done) {
        tell(step.value);
        return;
      }
    } while (performance.now() < end);
    stop = whenIdle(takeTurn);
  }
  return () => stop();
}
