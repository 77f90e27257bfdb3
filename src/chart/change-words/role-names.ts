import type { Role, Scenario } from '../chart.ts';
import { titleOf } from './titles.ts';

/** What roles are called, by id, where another role is spoken of. */
export type RoleNames = (id: string) => string;

/**
 * The titles of the roles of two charts: as in the second one, or in the first where they are gone. Where several roles
 * have the same title, with the person or else the id in brackets, since "from Agent to Agent" would say nothing. Ids
 * are said to be such: a bare "1042" would be read as a count.
 *
 * @param people Whether persons and ids may be named. Without them, equal titles stay equal.
 */
export function roleNames(before: Scenario, after: Scenario, { people = true } = {}): RoleNames {
  const roles = new Map([...before.roles, ...after.roles].map((role) => [role.id, role]));
  const isAmbiguous = repeated([...roles.values()].map(({ title }) => title));
  const isTwice = repeated([...roles.values()].map(withPerson));
  return (id) => {
    const role = roles.get(id);
    if (!role) return people ? `role ${id}` : titleOf('');
    const title = titleOf(role.title);
    if (!people || !isAmbiguous(role.title)) return title;
    const isNamed = (role.person ?? '').trim() !== '';
    return isNamed && !isTwice(withPerson(role)) ? withPerson(role) : `${title} (role ${id})`;
  };
}

function withPerson({ title, person = '' }: Role): string {
  return `${titleOf(title)} (${person})`;
}

function repeated(texts: readonly string[]): (text: string) => boolean {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const text of texts) (seen.has(text) ? twice : seen).add(text);
  return (text) => twice.has(text);
}
