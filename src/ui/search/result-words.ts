import { inDigits } from '../../chart/digits.ts';

interface Outcome {
  /** As it can be shown. */
  readonly query: string;
  /** How many roles were found; absent while they are looked for. */
  readonly found: number | undefined;
  /** How many roles the chart has. */
  readonly roles: number;
  /** How many are listed at the most. */
  readonly most: number;
}

/** What a search came to, in a sentence that says what next where there is nothing to choose. */
export function resultWords({ query, found, roles, most }: Outcome): string {
  if (roles === 0) return 'There are no roles to find yet. Drag one from the palette to begin.';
  if (query.trim() === '')
    return 'Type a title, a name, a department, “vacant”, a personnel number or a finding such as “under marketing”. Enter goes to the role.';
  if (found === undefined) return '';
  if (found === 0)
    return `Nothing here matches “${query}”. Titles, names, departments, ids, the table’s own columns and findings are searched; fewer letters find more.`;
  const count = found === 1 ? '1 role found' : `${inDigits(found)} roles found`;
  return found > most ? `${count}; the first ${most} are listed` : count;
}
