import type { Role } from '../chart/chart.ts';

/** The line of a card below its title. */
export interface Holder {
  readonly text: string;
  /** Nobody is named: written as an aside, not as a name. */
  readonly open: boolean;
}

/**
 * Who holds a role, in the same words on the screen and in pictures: "Ada Osei", "Ada Osei (interim)", "Vacant".
 * Absent where there is nothing to say. Without people no name is in it.
 */
export function cardHolder(role: Role, showPeople = true): Holder | undefined {
  const { vacant = false, planned = false } = role;
  const person = showPeople ? role.person?.trim() : undefined;
  if (person) {
    const notes = [vacant ? 'interim' : '', planned ? 'planned' : ''].filter(Boolean).join(', ');
    return { text: notes ? `${person} (${notes})` : person, open: false };
  }
  if (planned) return { text: vacant ? 'Planned, vacant' : 'Planned', open: true };
  return vacant ? { text: 'Vacant', open: true } : undefined;
}

/** The same within a sentence. */
export function spokenHolder(role: Role, showPeople = true): string | undefined {
  const holder = cardHolder(role, showPeople);
  return holder?.open ? holder.text.toLowerCase() : holder?.text;
}
