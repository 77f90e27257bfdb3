const VACANT: ReadonlySet<string> = new Set([
  'vacant',
  'vacancy',
  'vacant position',
  'vacant post',
  'not in post',
  'tbh',
  'to be hired',
  'open',
  'open position',
]);

/** Whether a name, an id or a title says that nobody holds the post, as people write it in tables and lists. */
export function meansVacant(text: string): boolean {
  return VACANT.has(text.trim().toLowerCase().replace(/\s+/g, ' '));
}

/** What a person has written as the holder of a role: a name, nobody, or that the post is vacant. */
export function holderOf(text: string): { readonly person: string | undefined; readonly vacant?: true } {
  const person = text.trim();
  return meansVacant(person) ? { person: undefined, vacant: true } : { person: person || undefined };
}
