import type { Role } from '../chart.ts';
import type { ComparedField, ToldField } from '../compare.ts';
import { vacancyChange } from '../vacancy.ts';

/** How a role differs from what it was, before it is known what of that is to be told. */
interface Differing {
  readonly before: Role;
  readonly after: Role;
  readonly fields: readonly ComparedField[];
  readonly columns: readonly string[];
}

/**
 * The fields of which the difference is one by itself. None is where the card stands by hand, which says nothing of the
 * role; a vacancy that comes or goes with the person, since the person says it; nor further columns of which none is
 * told, such as a table without a column in place of none.
 */
export function toldFields({ before, after, fields, columns }: Differing): readonly ToldField[] {
  const isSaidByPerson = vacancyChange(before, after) !== undefined;
  return fields.filter((field): field is ToldField => {
    if (field === 'position') return false;
    if (field === 'extra') return columns.length > 0;
    return field !== 'vacant' || !isSaidByPerson;
  });
}
