import type { Role } from '../../chart/chart.ts';
import { inOwnDirection } from '../../chart/direction.ts';
import { titleOf } from '../../chart/change-words/titles.ts';
import { titleWords } from '../report/words.ts';
import type { ToldChange } from './told-changes.ts';

/**
 * What a line of a list says of a role that came, went or moved: "Head of Sales (Ada Osei), under Chief Executive
 * Officer"; absent for other kinds of changes, which need more than a line.
 */
export function standingWords({ change, besideBoss, ...told }: ToldChange): string | undefined {
  const before = inOwnDirection(told.before);
  const after = inOwnDirection(told.after);
  switch (change.kind) {
    case 'added':
      return `${nameWords(besideBoss, change.role)}, ${after}`;
    case 'removed':
      return `${nameWords(besideBoss, change.role)}, ${before}`;
    case 'moved':
      return `${nameWords(besideBoss, change.after)}, from ${before} to ${after}`;
    case 'changed':
    case 'line':
    case 'order':
      return undefined;
    default:
      return change satisfies never;
  }
}

/** What several of one title are told apart by is said once. */
function nameWords(name: string, role: Role): string {
  const { person = '' } = role;
  const isToldApart = name !== titleOf(role.title);
  const title = inOwnDirection(titleWords(name));
  return person.trim() === '' || isToldApart ? title : `${title} (${inOwnDirection(person.trim())})`;
}
