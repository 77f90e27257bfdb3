/**
 * Of a record of a table: the header is row 1, whatever stands above it; without one the first record is. A record is a
 * row, however many lines it has.
 */
export function rowNumber(header: number, record: number): number {
  return header < 0 ? record + 1 : record - header + 1;
}
