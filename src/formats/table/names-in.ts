import type { LineKind } from '../../chart/chart.ts';
import { splitList } from './cell-values.ts';
import { unmarked } from './cell-marks.ts';
import type { Named } from './managers.ts';

/** A part of a cell that names somebody, and whom. */
export interface NamedPiece {
  readonly text: string;
  readonly named: Named;
}

/** What may stand between the names of several managers, the surest first. */
export const SEPARATORS = [';', '|', ',', ':'] as const;

/**
 * Whom a cell of managers names. As a whole it may name one role or nobody. Otherwise it may name several: parted by
 * the first separator for which every piece is known, so that two bosses come back as two while an unknown "Osei, Ada"
 * stays one. In a column of dotted lines the known among unknown pieces count, too.
 *
 * @param find Whom a text names.
 */
export function namesIn(cell: string, kind: LineKind, find: (text: string) => Named): readonly NamedPiece[] {
  const text = unmarked(cell, 'words');
  const found = find(text);
  const whole = { text, named: found === 'nobody' && text !== cell ? ('unknown' as const) : found };
  if (whole.named !== 'unknown') return [whole];
  const parted = (by: string | RegExp) =>
    splitList(text, by).map((piece) => ({ text: piece, named: find(piece) }));
  for (const separator of SEPARATORS) {
    if (!text.includes(separator)) continue;
    const pieces = parted(separator);
    if (pieces.length > 0 && pieces.every(({ named }) => typeof named === 'object')) return pieces;
  }
  return kind === 'dotted' ? parted(/[;:|,]/) : [whole];
}
