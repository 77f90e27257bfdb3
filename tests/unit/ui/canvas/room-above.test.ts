import { describe, expect, it } from 'vitest';
import { roomAbove } from '../../../../src/ui/canvas/room-above.ts';
import { PADDING } from '../../../../src/ui/canvas/view-fitting.ts';

/** A canvas whose upper edge is 52 pixels below that of the window, with bars above the chart that end there. */
function canvasBelow(barsEnd: number | undefined): HTMLElement {
  const bars = barsEnd === undefined ? null : { getBoundingClientRect: () => ({ bottom: barsEnd }) };
  const main = { querySelector: () => bars };
  const canvas: unknown = { closest: () => main, getBoundingClientRect: () => ({ top: 52 }) };
  return canvas as HTMLElement;
}

describe('roomAbove', () => {
  it('is as usual without bars, and below one of a single line', () => {
    expect(roomAbove(null)).toBe(PADDING.top);
    expect(roomAbove(canvasBelow(undefined))).toBe(PADDING.top);
    expect(roomAbove(canvasBelow(52 + 54))).toBe(PADDING.top);
  });

  it('is more below the path of a branch that stands below a finding', () => {
    expect(roomAbove(canvasBelow(52 + 110))).toBeGreaterThan(110 + 16);
  });
});
