import type { FontWeight } from '../../../layout/text-metrics.ts';
import { arialWidth } from './arial.ts';

/** Programs measure and round a little differently. */
const SPARE = 0.985;
const STEP = 0.98;
const LEAST = 0.5;

export interface Room {
  readonly width: number;
  readonly lines: number;
}

/**
 * The size at which a text stays within its room in Arial: the one given, nearly always, because Inter is wider.
 * Capitals in bold are the exception.
 */
export function fittedSize(text: string, size: number, weight: FontWeight, room: Room): number {
  const words = text.split(/(?<=[ -])/).map((word) => {
    const width = arialWidth(word.trimEnd(), weight);
    return { width, withBlank: arialWidth(word, weight) };
  });
  let fitted = size;
  while (fitted > size * LEAST && linesOf(words, (room.width * SPARE) / fitted) > room.lines) fitted *= STEP;
  return fitted;
}

interface Word {
  /** In em. */
  readonly width: number;
  readonly withBlank: number;
}

/** Broken at blanks and hyphens only: the least any program does, so that none needs more lines. */
function linesOf(words: readonly Word[], room: number): number {
  let lines = 1;
  let used = 0;
  for (const { width, withBlank } of words) {
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    if (width <= room) {
      used += withBlank;
      continue;
    }
    // Broken between its letters, each line of it may have room left for most of a letter.
    const filled = Math.max(room - 1, room / 2);
    const full = Math.ceil(width / filled) - 1;
    lines += full;
    used = width - full * filled;
  }
  return lines;
}
