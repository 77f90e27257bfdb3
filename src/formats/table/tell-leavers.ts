import { quoteText } from '../../chart/quote.ts';
import { plainColumnName } from './column-names.ts';
import type { Columns } from './columns.ts';
import type { MadeRole } from './row-roles.ts';
import type { TableReport } from './table-problem.ts';

const STATUS =
  /^(?:(?:employment|employee|worker|person|personnel|staff|mitarbeiter|beschaftigungs|anstellungs|personal)?status|statut|estado)$/;
const LEFT =
  /^(?:terminated|inactive|left|leaver|ex-?employee|former|resigned|retired|dismissed|deceased|ausgeschieden|ausgetreten|inaktiv|ehemalig|gekündigt|sorti|inactif|parti|baja|inactivo)$/i;

/** Says of whom the table says that they have left: their roles are kept, since somebody else may be to follow. */
export function tellLeavers(made: readonly MadeRole[], { names }: Columns, report: TableReport): void {
  for (const [at, column] of names.entries()) {
    if (!STATUS.test(plainColumnName(column))) continue;
    for (const { rows } of made)
      for (const { number, cells } of rows) {
        const status = cells[at] ?? '';
        if (!LEFT.test(status)) continue;
        const message = `The row says ${quoteText(status)} under ${quoteText(column)}. Its role was kept, with its holder; delete it, or make it vacant, if nobody holds it any more.`;
        report.add('warning', message, { row: number, column, kind: 'left' });
      }
  }
}
