import type { Role } from '../../chart/chart.ts';
import { MAX_TEXT_LENGTH } from '../../chart/clean-text.ts';

/** Two texts as one, which has neither twice. Absent: it would be longer than a text may be. */
export function joinTexts(known: string, further: string, by: string): string | undefined {
  if (known.split(by).includes(further)) return known;
  const isRoom = known.length + by.length + further.length <= MAX_TEXT_LENGTH;
  return isRoom ? `${known}${by}${further}` : undefined;
}

type Content = Omit<Role, 'id'>;

/**
 * One role out of two that share a post. Persons are joined, as are the values of columns this program does not know;
 * of everything else the first role's word counts, and what only the second says is added.
 *
 * @returns The role, and the names of fields in which the second said something else.
 */
export function mergeRoles(
  first: Content,
  second: Content,
): { readonly role: Content; readonly lost: readonly string[] } {
  const lost: string[] = [];
  const join = (name: string, known: string, further: string, by: string) => {
    const joined = joinTexts(known, further, by);
    if (joined === undefined) lost.push(name);
    return joined ?? known;
  };
  const { person = first.person } = second;
  const shared =
    first.person === undefined || person === undefined ? person : join('person', first.person, person, ' & ');
  const fields = new Map<string, unknown>(Object.entries(first));
  for (const [field, value] of Object.entries(second)) {
    if (field === 'person' || field === 'extra') continue;
    const known = fields.get(field);
    if (known === undefined) fields.set(field, value);
    else if (JSON.stringify(known) !== JSON.stringify(value)) lost.push(field);
  }
  const extra = new Map(first.extra);
  for (const [column, cell] of second.extra ?? []) {
    const known = extra.get(column);
    extra.set(column, known === undefined ? cell : join(column, known, cell, '; '));
  }
  return {
    role: {
      ...(Object.fromEntries(fields) as unknown as Content),
      ...(shared !== undefined && { person: shared }),
      ...(extra.size > 0 && { extra }),
    },
    lost,
  };
}
