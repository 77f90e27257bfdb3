import type { jsPDF } from 'jspdf';
import type { TextPrimitive } from '../../../layout/primitives.ts';
import { GROUND_RADIUS, STRIKE_WIDTH, strikePoints, textGround } from '../../../layout/text-ground.ts';
import { charMeasure } from '../../../layout/text-metrics.ts';
import { rgbOf } from './colour.ts';
import { drawLine, drawRect } from './draw-shape.ts';
import { standingFor } from './standing-for.ts';
import { type TextPiece, textPieces } from './text-pieces.ts';
import type { UseFace } from './typefaces.ts';

/** Draws the lines of one text as text. Where something had to be left out of them, they stand for the whole. */
export function drawLines(doc: jsPDF, lines: readonly TextPrimitive[], useFace: UseFace): void {
  const whole = lines[0]?.of;
  const drawAll = (boxesFor: typeof standingFor) => {
    for (const line of lines) drawText(doc, line, useFace, boxesFor);
  };
  const isCut = whole !== undefined && dense(lines.map(({ text }) => text).join('')) !== dense(whole);
  if (isCut) standingFor(doc, whole, () => drawAll(plainly));
  else drawAll(standingFor);
}

const plainly: typeof standingFor = (_doc, _text, draw) => draw();
const dense = (text: string) => text.replace(/\s/g, '');

/** In the place of a character the typeface lacks stands a box, as wide as it was counted. */
function drawText(doc: jsPDF, text: TextPrimitive, useFace: UseFace, boxesFor: typeof standingFor): void {
  const { size, weight, anchor, y } = text;
  const colour = rgbOf(text.fill);
  const { pieces, width } = textPieces(text.text, weight);
  if (colour === undefined || pieces.length === 0) return;
  const before = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  if (text.ground !== undefined)
    drawRect(doc, { kind: 'rect', ...textGround(text), radius: GROUND_RADIUS * size, fill: text.ground });
  useFace(text);
  doc.setTextColor(...colour);
  for (const piece of pieces) {
    const x = text.x + (piece.at - before) * size;
    if (piece.drawn) doc.setFontSize(size).text(piece.text, x, y);
    else boxesFor(doc, piece.text, () => drawBoxes(doc, piece, text, x));
  }
  if (text.isStruck)
    drawLine(doc, {
      kind: 'line',
      points: strikePoints(text),
      radius: 0,
      stroke: text.fill,
      strokeWidth: STRIKE_WIDTH * size,
    });
}

const BOX = '□';

function drawBoxes(doc: jsPDF, piece: TextPiece, { size, weight, y }: TextPrimitive, from: number): void {
  const measure = charMeasure(weight);
  const box = doc.getStringUnitWidth(BOX);
  let x = from;
  for (const char of piece.text) {
    const room = measure(char.codePointAt(0) ?? 0);
    const scale = Math.min(1, room / box);
    doc.setFontSize(size * scale).text(BOX, x + ((room - box * scale) / 2) * size, y);
    x += room * size;
  }
}
