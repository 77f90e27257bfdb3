import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pieceByPiece } from '../../../src/browser/piece-by-piece.ts';

describe('what is done piece by piece', () => {
  let idle: (() => void)[] = [];
  let now = 0;
  beforeEach(() => {
    idle = [];
    now = 0;
    vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
    vi.stubGlobal('cancelIdleCallback', (handle: number) => void (idle[handle - 1] = () => undefined));
    vi.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => void vi.restoreAllMocks());

  /** Lets the page be idle once. */
  const rest = () => idle.at(-1)?.();

  it('waits for the page, stops after a few, goes on from there, and ends once', () => {
    const seen: number[] = [];
    const done = vi.fn();
    const work = (piece: number) => {
      seen.push(piece);
      now += 4;
    };
    pieceByPiece([1, 2, 3, 4, 5], work, done);
    expect(seen).toEqual([]);
    rest();
    expect(seen).toEqual([1, 2]);
    rest();
    expect(seen).toEqual([1, 2, 3, 4]);
    expect(done).not.toHaveBeenCalled();
    rest();
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    expect(done).toHaveBeenCalledOnce();
    expect(idle).toHaveLength(3);
  });

  it('can be called off in the middle', () => {
    const seen: number[] = [];
    const callOff = pieceByPiece([1, 2], (piece) => {
      seen.push(piece);
      now += 10;
    });
    rest();
    callOff();
    rest();
    expect(seen).toEqual([1]);
  });
});
