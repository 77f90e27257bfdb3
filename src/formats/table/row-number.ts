/** As a spreadsheet counts the rows, from the first of the file: a record is a row, however many lines it has. */
export function rowNumber(record: number): number {
  return record + 1;
}
