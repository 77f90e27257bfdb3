import { PADDING } from './view-fitting.ts';

/** From what stands above a chart to its first card, screen pixels: the card has a badge on its corner. */
const BELOW_BARS = 28;

/**
 * The free space a chart needs above it, in screen pixels of its canvas: as usual, or more where the path of a branch
 * stands below a finding, or long words take several lines.
 */
export function roomAbove(canvas: HTMLElement | null): number {
  const bars = canvas?.closest('main')?.querySelector('[data-bars]:not(:empty)');
  if (!canvas || !bars) return PADDING.top;
  const covered = bars.getBoundingClientRect().bottom - canvas.getBoundingClientRect().top;
  return Math.max(PADDING.top, covered + BELOW_BARS);
}
