import { inDigits } from '../../chart/digits.ts';
import type { FigureChange } from '../../chart/structure-changes.ts';
import { BOARD_FIGURES } from '../../formats/changes/board-figures.ts';

/** The figures everybody asks for, and the rest, each in their order. */
export function essentialFigures(figures: readonly FigureChange[]): {
  readonly essential: readonly FigureChange[];
  readonly more: readonly FigureChange[];
} {
  return {
    essential: figures.filter(({ key }) => BOARD_FIGURES.has(key)),
    more: figures.filter(({ key }) => !BOARD_FIGURES.has(key)),
  };
}

/** "8 more figures about teams and spans, 3 of them different". */
export function moreFiguresWords(more: readonly FigureChange[]): string {
  const different = more.filter(({ difference }) => difference !== 'same').length;
  const words = `${inDigits(more.length)} more figures about teams and spans`;
  return different === 0 ? `${words}, all the same` : `${words}, ${inDigits(different)} of them different`;
}
