import { whenIdle } from './when-idle.ts';

/** Done at a stretch, and how long a page at work may keep it waiting; milliseconds. */
const AT_ONCE = 6;
const PATIENCE = 120;

/**
 * Does something with each of many pieces, a few of them whenever the page has nothing better to do.
 *
 * @param done Called after the last.
 * @returns Calls it off.
 */
export function pieceByPiece<T>(
  pieces: readonly T[],
  work: (piece: T) => void,
  done: () => void = () => {},
): () => void {
  const left = pieces.values();
  let callOff = () => {};
  const doSome = () => {
    const began = performance.now();
    for (let next = left.next(); !next.done; next = left.next()) {
      work(next.value);
      if (performance.now() - began < AT_ONCE) continue;
      goOn();
      return;
    }
    done();
  };
  const goOn = () => {
    callOff = whenIdle(doSome, PATIENCE);
  };
  goOn();
  return () => callOff();
}
