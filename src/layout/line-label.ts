import { textWidth } from './text-metrics.ts';
import { wrapText } from './wrap-text.ts';

export const LABEL_SIZE = 11;
/** Left and right of the words, so that the dots of the line keep away from them. */
const LABEL_PADDING = 6;
export const LABEL_LEADING = 13;
const LINE_HEIGHT = 16;
const MOST_WIDTH = 180;
const MOST_LINES = 5;

export interface LineLabel {
  /** At least one. */
  readonly lines: readonly string[];
  /** Of the pad the words stand on. */
  readonly width: number;
  readonly height: number;
}

/** The purpose of a dotted line as it is drawn; a story of more than a few lines ends in an ellipsis. */
export function lineLabel(purpose: string | undefined): LineLabel | undefined {
  if (!purpose) return undefined;
  const { lines } = wrapText(purpose, { width: MOST_WIDTH, size: LABEL_SIZE, maxLines: MOST_LINES });
  if (lines.length === 0) return undefined;
  const widest = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE)));
  return {
    lines,
    width: Math.ceil(widest) + 2 * LABEL_PADDING,
    height: LINE_HEIGHT + (lines.length - 1) * LABEL_LEADING,
  };
}
