import type { Role } from '../chart.ts';

/** Finds roles by what the ends of lines call them. */
export interface References {
  /** The id of the role with this id, else of the only one with this title. */
  find(reference: string): string | undefined;
  /** Several roles have this title, and none has it as its id. */
  isAmbiguous(reference: string): boolean;
  /** What the role is to be called so that {@link find} finds it: its title where that is enough. */
  nameOf(role: Pick<Role, 'id' | 'title'>): string;
}

export function references(roles: Iterable<Pick<Role, 'id' | 'title'>>): References {
  const ids = new Set<string>();
  const byTitle = new Map<string, string | undefined>();
  for (const { id, title } of roles) {
    ids.add(id);
    byTitle.set(title, byTitle.has(title) ? undefined : id);
  }
  const find = (reference: string) => (ids.has(reference) ? reference : byTitle.get(reference));
  return {
    find,
    isAmbiguous: (reference) => !ids.has(reference) && byTitle.has(reference) && !byTitle.get(reference),
    nameOf: ({ id, title }) => (find(title) === id ? title : id),
  };
}
