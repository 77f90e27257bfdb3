import { charMeasure, type FontWeight, isCombining } from '../../../layout/text-metrics.ts';
import { hasDrawing, isBlank, isUnseen } from './in-inter.ts';
import { SAME_DRAWING } from './same-drawing.ts';

/** A stretch of a text: characters the typeface has, or one after the other that it has not. */
export interface TextPiece {
  readonly drawn: boolean;
  readonly text: string;
  /** From the start of the text, in em. */
  readonly at: number;
}

export interface PiecedText {
  readonly pieces: readonly TextPiece[];
  /** In em. */
  readonly width: number;
}

/** Splits a text into what can be drawn and what cannot, without anything that would not be seen. */
export function textPieces(text: string, weight: FontWeight): PiecedText {
  const measure = charMeasure(weight);
  const pieces: { drawn: boolean; text: string; at: number }[] = [];
  let width = 0;
  for (const char of text.replace(HALF_A_PAIR, '\ufffd').normalize('NFC')) {
    const seen = asDrawn(char);
    if (seen === '') continue;
    const code = seen.codePointAt(0) ?? 0;
    const drawn = hasDrawing(code);
    const open = pieces.at(-1);
    if (open?.drawn === drawn) open.text += seen;
    else pieces.push({ drawn, text: seen, at: width });
    width += measure(code);
  }
  return { pieces, width };
}

/** What stands for a character; empty where nothing is seen of it. */
function asDrawn(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (hasDrawing(code) && !isUnseen(char)) return SAME_DRAWING.get(char) ?? char;
  if (isBlank(char)) return ' ';
  return isUnseen(char) || isCombining(code) ? '' : char;
}

const HALF_A_PAIR = /\p{Surrogate}/gu;
