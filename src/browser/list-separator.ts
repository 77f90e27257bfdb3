/**
 * What a spreadsheet of this country expects between the cells of a CSV file: a semicolon where the comma is in
 * numbers, as in Germany and France. It would show the whole row in one cell otherwise.
 *
 * @param locale Absent: that of the browser.
 */
export function listSeparator(locale?: string): ',' | ';' {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}
