const LONGEST = 31;
const NOT_IN_NAMES = /[[\]:*?/\\\p{Cc}\uFFFD-\uFFFF]+/gu;

/** A name a sheet of a workbook may have: of at most 31 characters, some of which it must not have. */
export function sheetName(name: string): string {
  const allowed = name.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ');
  const cut = allowed
    .trim()
    .slice(0, LONGEST)
    .replace(/\p{Surrogate}$/u, '');
  const plain = cut.replace(/^['\s]+|['\s]+$/g, '');
  // Excel keeps this name for itself.
  return plain === '' || plain.toLowerCase() === 'history' ? 'Chart' : plain;
}
