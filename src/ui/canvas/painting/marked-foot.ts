import type { CardPart } from '../../../layout/card-look.ts';
import type { Rect } from '../../../layout/rect.ts';
import { textWidth } from '../../../layout/text-metrics.ts';
import { FOOT_BASELINE, FOOT_MARK, FOOT_SIZE, FOOT_TOP, type FootMark } from './card-foot-marks.ts';

/** A tint stands out of what it marks by this much, as on the page's card. */
const RIM = 2;
const ASCENT = 11;
const LINE = 14;

/** A piece of the foot that a comparison marks, from the upper left corner of its card. */
interface MarkedPiece extends Rect {
  /** An icon has an edge round its tint; words have none. */
  readonly isEdged: boolean;
}

/** Where the tint of a change goes behind the foot of a card: behind the one icon or the words that are different. */
export function markedFoot(
  marks: readonly FootMark[],
  marked: ReadonlySet<CardPart>,
): readonly MarkedPiece[] {
  return marks.flatMap(({ x, part, mark, text = '', weight = 400 }): readonly MarkedPiece[] => {
    if (part === undefined || !marked.has(part)) return [];
    const [y, width, height] =
      mark === undefined
        ? [FOOT_BASELINE - ASCENT, textWidth(text, FOOT_SIZE, weight), LINE]
        : [FOOT_TOP, FOOT_MARK, FOOT_MARK];
    return [
      {
        x: x - RIM,
        y: y - RIM,
        width: width + 2 * RIM,
        height: height + 2 * RIM,
        isEdged: mark !== undefined,
      },
    ];
  });
}
