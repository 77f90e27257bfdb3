import type { Role } from '../chart.ts';
import { shortName } from '../short-name.ts';

/** A title as it came, or what a role without one is called. */
export function titleOf(title: string): string {
  return title.trim() === '' ? 'Untitled role' : title;
}

/** The title of a role as it may stand in a sentence. */
export function shortTitle({ title }: Role): string {
  return shortName(titleOf(title));
}
