import { inOwnDirection } from './direction.ts';
import type { Role } from './chart.ts';
import type { Org } from './org-index.ts';

const titles = new WeakMap<Org, ReadonlyMap<string, number>>();

/**
 * What a role is called where nothing but its name is seen: its title, with who holds it where others have the same
 * title. Where nobody is known to hold it, the title has to do.
 */
export function toldApart(org: Org, { title, person }: Pick<Role, 'title' | 'person'>): string {
  const name = inOwnDirection(title);
  const holder = person?.trim();
  return holder && (countOf(org).get(title) ?? 0) > 1 ? `${name} (${inOwnDirection(holder)})` : name;
}

function countOf(org: Org): ReadonlyMap<string, number> {
  const known = titles.get(org);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { title } of org.roles) counts.set(title, (counts.get(title) ?? 0) + 1);
  titles.set(org, counts);
  return counts;
}
