import { describe, expect, it } from 'vitest';
import { roundedPath } from '../../../../src/formats/picture/rounded-path.ts';

describe('roundedPath', () => {
  it('bends where the line turns', () => {
    expect(roundedPath([0, 0, 0, 20, 40, 20], 8)).toBe('M0 0L0 12Q0 20 8 20L40 20');
  });

  it('bends no further than half the shorter stretch', () => {
    expect(roundedPath([0, 0, 0, 4, 40, 4], 8)).toBe('M0 0L0 2Q0 4 2 4L40 4');
  });

  it('draws a straight line straight', () => {
    expect(roundedPath([0, 0, 0, 20], 8)).toBe('M0 0L0 20');
  });
});
