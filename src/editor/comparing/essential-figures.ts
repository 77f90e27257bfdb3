import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import type { Headcount } from '../../chart/spans.ts';
import type { FigureChange } from '../../chart/structure-changes.ts';
import { statingWords } from '../../chart/structure-words.ts';
import { BOARD_FIGURES } from '../../formats/changes/board-figures.ts';
import type { Compared } from './compared.ts';

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

/**
 * How far the headcount goes: "Stated for 1 of 11 roles in “Today” and for 5 of 12 in “Proposal”." A scenario without
 * roles has none to speak of. Undefined where it is of everybody, or of nobody.
 */
export function headcountNote(
  { before, after }: Compared,
  headcounts: { readonly before: Headcount; readonly after: Headcount },
): string | undefined {
  const [was, is] = [headcounts.before, headcounts.after];
  if (was.stating + is.stating === 0 || was.silent + is.silent === 0) return undefined;
  const [wasIn, isIn] = [`in ${quoteText(before.name)}`, `in ${quoteText(after.name)}`];
  if (was.stating + was.silent === 0) return sentence(`${statingWords(is)} ${isIn}`);
  if (is.stating + is.silent === 0) return sentence(`${statingWords(was)} ${wasIn}`);
  if (statingWords(was) === statingWords(is)) return sentence(`${statingWords(was)} in both scenarios`);
  const isOf = `${inDigits(is.stating)} of ${inDigits(is.stating + is.silent)}`;
  return sentence(`${statingWords(was)} ${wasIn} and for ${isOf} ${isIn}`);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** "8 more figures about teams and spans, 3 of them different". */
export function moreFiguresWords(more: readonly FigureChange[]): string {
  const different = more.filter(({ difference }) => difference !== 'same').length;
  const words = `${inDigits(more.length)} more ${more.length === 1 ? 'figure' : 'figures'} about teams and spans`;
  return different === 0
    ? `${words}, ${more.length === 1 ? 'the same' : 'all the same'}`
    : `${words}, ${inDigits(different)} of them different`;
}
