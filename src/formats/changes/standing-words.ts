import { titleWords } from '../report/words.ts';
import type { ToldChange } from './told-changes.ts';

/**
 * What a line of a list says of a role that came, went or moved: "Head of Sales (Ada Osei), under Chief Executive
 * Officer"; absent for other kinds of changes, which need more than a line.
 */
export function standingWords({ change, role, before, after }: ToldChange): string | undefined {
  switch (change.kind) {
    case 'added':
      return `${nameWords(role, change.role.person)}, ${after}`;
    case 'removed':
      return `${nameWords(role, change.role.person)}, ${before}`;
    case 'moved':
      return `${nameWords(role, change.after.person)}, from ${before} to ${after}`;
    case 'changed':
    case 'line':
    case 'order':
      return undefined;
    default:
      return change satisfies never;
  }
}

function nameWords(title: string, person = ''): string {
  return person.trim() === '' ? titleWords(title) : `${titleWords(title)} (${person.trim()})`;
}
