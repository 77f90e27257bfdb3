import { quoteText } from '../chart/quote.ts';
import { type ColumnMap, findColumnField } from '../formats/table/column-map.ts';
import { COLUMN_FIELDS, plainColumnName } from '../formats/table/column-names.ts';
import { didYouMean } from './near-matches.ts';
import { misunderstood, type Misunderstood } from './options.ts';

/** What `--map field=column` says, each time it is given; the last word about a field counts. */
export function readMap(given: readonly string[]): ColumnMap | Misunderstood {
  const map = new Map<string, string>();
  for (const text of given) {
    const at = text.indexOf('=');
    const name = (at < 0 ? text : text.slice(0, at)).trim();
    const column = at < 0 ? '' : text.slice(at + 1).trim();
    const field = findColumnField(name);
    if (field === undefined) {
      const known = [...COLUMN_FIELDS.keys()];
      return misunderstood(
        `There is no field ${quoteText(name)} for a column.${didYouMean(name, known)} The fields are ${known.join(', ')}.`,
      );
    }
    if (column === '')
      return misunderstood(
        `${quoteText(text)} names no column. Write --map "${field}=" with the column as the header calls it.`,
      );
    const other = [...map].find(
      ([known, taken]) => known !== field && plainColumnName(taken) === plainColumnName(column),
    );
    if (other)
      return misunderstood(
        `The column ${quoteText(column)} cannot be both ${other[0]} and ${field}. Choose one.`,
      );
    map.set(field, column);
  }
  return map;
}
