import type { Scenario } from './chart.ts';
import type { ChangedRole, Comparison } from './compare.ts';
import { FIELD_WORDS } from './field-words.ts';
import { indexOrg } from './org-index.ts';
import { quoteText } from './quote.ts';
import { vacancyChange } from './vacancy.ts';

/** What is different about one role, to be listed. */
export interface Difference {
  readonly kind: 'added' | 'gone' | 'moved' | 'changed';
  readonly roleId: string;
  /** As the role is called after it, or was called where it is gone. */
  readonly title: string;
  /** What it was and what it is; absent where the kind says it all. */
  readonly detail?: string;
}

/**
 * Who is different and how, role by role: gone, added, under another boss, changed. A role can be in two of them. Each
 * in the order of its chart, bosses before their reports.
 */
export function differences(
  { added, removed, moved, changed }: Comparison,
  before: Scenario,
  after: Scenario,
): readonly Difference[] {
  const titles = new Map([...before.roles, ...after.roles].map(({ id, title }) => [id, title]));
  const named = (ids: readonly string[]) =>
    ids.length === 0 ? 'nobody' : ids.map((id) => quoteText(titles.get(id) ?? id)).join(' and ');
  return [
    ...asDrawn(removed, before, ({ id }) => id).map(
      ({ id, title }): Difference => ({ kind: 'gone', roleId: id, title }),
    ),
    ...asDrawn(added, after, ({ role }) => role.id).map(
      ({ role: { id, title } }): Difference => ({ kind: 'added', roleId: id, title }),
    ),
    ...moved.map(
      ({ after: { id, title }, from, to }): Difference => ({
        kind: 'moved',
        roleId: id,
        title,
        detail: `from ${named(from)} to ${named(to)}`,
      }),
    ),
    ...asDrawn(changed, after, (role) => role.after.id).flatMap((role): readonly Difference[] =>
      role.told.length === 0
        ? []
        : [
            {
              kind: 'changed',
              roleId: role.after.id,
              title: role.after.title,
              detail: changedWords(role),
            },
          ],
    ),
  ];
}

function asDrawn<T>(items: readonly T[], scenario: Scenario, idOf: (item: T) => string): readonly T[] {
  const org = indexOrg(scenario);
  return items.toSorted((a, b) => org.orderOf(idOf(a)) - org.orderOf(idOf(b)));
}

/** Titles and people with what they were; everything else by its name. */
function changedWords({ before, after, told, columns }: ChangedRole): string {
  const words = told.map((field) => {
    if (field === 'extra') return columns.map(quoteText).join(', ');
    if (field !== 'title' && field !== 'person') return FIELD_WORDS[field];
    const vacancy = field === 'person' ? vacancyChange(before, after) : undefined;
    if (vacancy === 'filled') return `vacancy filled by ${quoteText(after.person ?? '')}`;
    if (vacancy === 'opened') return `vacant, no longer ${quoteText(before.person ?? '')}`;
    const [was, is] = [before[field], after[field]].map((text) =>
      text === undefined ? 'none' : quoteText(text),
    );
    return `${FIELD_WORDS[field]}: ${was} became ${is}`;
  });
  return words.join(', ');
}
