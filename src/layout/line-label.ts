import { textWidth } from './text-metrics.ts';
import { wrapText } from './wrap-text.ts';

export const LABEL_SIZE = 11;
/** Left and right of the words, so that the dots of the line keep away from them. */
export const LABEL_PADDING = 6;
const LABEL_HEIGHT = 16;
const MOST_WIDTH = 180;

export interface LineLabel {
  readonly text: string;
  /** Of the pad the words stand on. */
  readonly width: number;
  readonly height: number;
}

/** The purpose of a dotted line as it is drawn: one line, cut with an ellipsis when it is a whole story. */
export function lineLabel(purpose: string | undefined): LineLabel | undefined {
  if (!purpose) return undefined;
  const [text] = wrapText(purpose, { width: MOST_WIDTH, size: LABEL_SIZE, maxLines: 1 }).lines;
  if (!text) return undefined;
  return {
    text,
    width: Math.ceil(textWidth(text, LABEL_SIZE)) + 2 * LABEL_PADDING,
    height: LABEL_HEIGHT,
  };
}
