import { quoteText } from '../../chart/quote.ts';
import type { ColumnPlan } from './read-row.ts';
import type { TableReport } from './table-problem.ts';

/** Says how the table was understood, so that a wrong guess can be seen. */
export function tellReading(
  { columns, fields, extra }: ColumnPlan,
  managers: number | undefined,
  header: number,
  report: TableReport,
): void {
  const name = (column: number) => quoteText(columns.names[column] ?? '');
  const parts: readonly (readonly [string, readonly number[]])[] = [
    ['id', listed(columns.id)],
    ['title', listed(columns.title)],
    ['person', columns.person],
    ['department', listed(columns.department)],
    ['manager', listed(managers)],
    ['dotted lines', columns.dotted],
    ['their purposes', listed(columns.purposes)],
    ['other fields', [...fields.keys()]],
  ];
  const read = parts
    .filter(([, found]) => found.length > 0)
    .map(([part, found]) => `${part} from ${found.map(name).join(', ')}`);
  const kept = extra.length === 0 ? '' : ` ${keptWords(extra.map(name))}`;
  const how =
    read.length > 0
      ? `The columns were read so: ${read.join('; ')}.`
      : 'No column is recognised by its name.';
  report.add('info', `${how}${kept}`);
  if (header > 0) {
    const rows = header === 1 ? 'One row stands' : `${header} rows stand`;
    report.add(
      'info',
      `${rows} above the header. Nothing there was read, and rows are counted from the header, which is row 1.`,
    );
  }
  if (columns.title === undefined && columns.person.length === 0)
    report.add(
      'warning',
      'No column holds titles or names, so that no row makes a role. Say which one does.',
    );
  else if (columns.title === undefined)
    report.add('warning', 'No column holds titles. Every role is called “Untitled role”.');
  if (managers === undefined)
    report.add('warning', 'No column says who reports to whom. The roles stand without lines.');
}

/** As many as a person looks through. */
const MOST_NAMED = 20;

/** "Kept with each role, and read by no rule: “Location”, “FTE”." */
function keptWords(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  const others = more > 0 ? ` and ${more} more` : '';
  return `Kept with each role, and read by no rule: ${names.slice(0, MOST_NAMED).join(', ')}${others}.`;
}

function listed(column: number | undefined): readonly number[] {
  return column === undefined ? [] : [column];
}
