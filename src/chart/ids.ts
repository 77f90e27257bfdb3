import type { Scenario } from './chart.ts';
import { mentionedIn, type TakenIds } from './mentioned-ids.ts';

/** A readable id made of a title: lower case ASCII words joined by hyphens, at most 40 characters. */
export function slug(title: string): string {
  const words = title
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'role' : words;
}

/**
 * An id for a new role, made of its title: none of `taken`, and none the scenario mentions. The same chart and title
 * give the same id: repairs and the command line must not depend on chance.
 */
export function freshId(title: string, taken: TakenIds, scenario: Scenario): string {
  const here = mentionedIn(scenario);
  return uniqueId(slug(title), { has: (id) => here.has(id) || taken.has(id) });
}

/** `wanted`, or `wanted-2`, `wanted-3` … if it is taken. */
export function uniqueId(wanted: string, taken: TakenIds): string {
  if (!taken.has(wanted)) return wanted;
  let count = 2;
  while (taken.has(`${wanted}-${count}`)) count += 1;
  return `${wanted}-${count}`;
}
