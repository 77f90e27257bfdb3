import type { Role } from '../chart.ts';
import { nameWithin, shortName } from '../short-name.ts';

/** The title of a role that came without one. */
export const UNTITLED = 'Untitled role';

/** A title as it came, or what a role without one is called. */
export function titleOf(title: string): string {
  return title.trim() === '' ? UNTITLED : title;
}

/** The title of a role as it may stand in a sentence; of at most so many characters, or as many as usual. */
export function shortTitle({ title }: Role, most?: number): string {
  const name = titleOf(title);
  return most === undefined ? shortName(name) : nameWithin(name, most);
}
