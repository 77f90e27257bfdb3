import { describe, expect, it } from 'vitest';
import { createMountingBudget } from '../../../../src/ui/canvas/mounting-budget.ts';

describe('what may be mounted in one frame', () => {
  it('is shared by all who ask in that frame, and new in the next', () => {
    const budget = createMountingBudget(3);
    const asked = [16, 16, 16, 16, 33, 33, 33, 33].map((frame) => budget.take(frame));
    expect(asked).toEqual([true, true, true, false, true, true, true, false]);
  });
});
