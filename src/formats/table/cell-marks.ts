import { meansVacant } from '../../chart/vacancy.ts';
import { meansEliminated, meansNobody } from './special-words.ts';

/**
 * What a cell may mean. text: only itself. words: in the columns of ids, titles, people and managers, words such as
 * "Vacant" or "*" stand for something else than a text.
 */
export type CellKind = 'text' | 'words';

/** text: CSV, in which a spreadsheet runs whatever looks like a formula. workbook: its cells say that they are text. */
export type Medium = 'text' | 'workbook';

/** What people, spreadsheets and this program pass over at the beginning of a cell. */
const PASSED_OVER = /^['\s\u200B-\u200F\u2060\uFEFF]+/;
const FORMULA = /^[=+\-@＝＋－＠]/;
const NUMBER = /^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/;

/**
 * The cell for a text. A text a spreadsheet might run, or that would mean something else than itself, gets an
 * apostrophe in front: "text as it stands", as spreadsheets have it. Whether it does is decided by what stands behind
 * any apostrophes and blanks, so that {@link unmarked} takes off exactly what was put on. Plain numbers stay bare.
 */
export function marked(text: string, kind: CellKind, medium: Medium): string {
  const core = text.replace(PASSED_OVER, '');
  const isMarked = isSpecial(core, kind) || (isFormula(core) && (medium === 'text' || text.startsWith("'")));
  return isMarked ? `'${text}` : text;
}

/** The text of a cell: without the apostrophe {@link marked} puts in front, and with any other. */
export function unmarked(cell: string, kind: CellKind): string {
  if (!cell.startsWith("'")) return cell;
  const core = cell.replace(PASSED_OVER, '');
  return isSpecial(core, kind) || isFormula(core) ? cell.slice(1).trim() : cell;
}

function isFormula(core: string): boolean {
  return FORMULA.test(core) && !NUMBER.test(core);
}

function isSpecial(core: string, kind: CellKind): boolean {
  return kind === 'words' && core !== '' && (meansVacant(core) || meansEliminated(core) || meansNobody(core));
}
