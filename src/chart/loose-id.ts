/**
 * What is left of an id once spreadsheets and people have been at it: without case, blanks, unseen characters and the
 * apostrophe of a spreadsheet; of a number, without zeros in front and without the ".0" of a float.
 */
export function looseId(id: string): string {
  const plain = id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^'|[\s\p{Cf}]+/gu, '');
  return /^\d+(?:\.0+)?$/.test(plain) ? plain.replace(/^0+(?=\d)/, '').replace(/\.0+$/, '') : plain;
}

/** Ids by their {@link looseId}; undefined where two leave the same. */
export function byLooseId(ids: Iterable<string>): ReadonlyMap<string, string | undefined> {
  const loose = new Map<string, string | undefined>();
  for (const id of ids) {
    const key = looseId(id);
    loose.set(key, loose.has(key) ? undefined : id);
  }
  return loose;
}
