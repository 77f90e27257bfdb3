import type { Role } from '../chart.ts';
import { cleanText, type TextKind } from '../clean-text.ts';
import { withoutAbsent } from './patch.ts';

/** What somebody has to do, and would still have to do in another box. */
const TASKS = ['accountableFor', 'responsibleFor', 'kpis', 'touchpoints'] as const;

/** Seats and means that come with a box. A stated "no" says something of its own box only, so only a yes is taken. */
const SEATS = ['board', 'executive', 'budget'] as const;

/**
 * The role `kept` with what the role `gone` has to do, its seats, means, note and columns. Whatever both state, the
 * kept one's word counts or comes first. Title, holder and what is true of the holder stay the kept one's own.
 */
export function joinedRole(kept: Role, gone: Role): Role {
  const seats = SEATS.map((field) => [field, kept[field] ?? (gone[field] || undefined)]);
  return withoutAbsent<Role>({
    ...kept,
    ...Object.fromEntries([...TASKS.map((field) => [field, joinedList(kept[field], gone[field])]), ...seats]),
    department: kept.department ?? gone.department,
    staff: kept.staff ?? gone.staff,
    note: joinedText(kept.note, gone.note, '\n\n', 'passage'),
    extra: joinedExtra(kept.extra, gone.extra),
    unknown: gone.unknown
      ? new Map([...(kept.unknown ?? []), ...missing(kept.unknown, gone.unknown)])
      : kept.unknown,
  });
}

function joinedList(
  own: readonly string[] | undefined,
  taken: readonly string[] | undefined,
): readonly string[] | undefined {
  return own && taken ? [...new Set([...own, ...taken])] : (own ?? taken);
}

function joinedText(own: string | undefined, taken: string | undefined, by: string, kind: TextKind) {
  if (!own?.trim() || !taken?.trim()) return own?.trim() ? own : (taken ?? own);
  return own === taken ? own : cleanText(`${own}${by}${taken}`, kind).text;
}

/** Every column of either; two different cells of one column side by side. */
function joinedExtra(own: Role['extra'], taken: Role['extra']): Role['extra'] {
  if (!own || !taken) return own ?? taken;
  const both = [...own].map(
    ([column, cell]) => [column, joinedText(cell, taken.get(column), '; ', 'line') ?? cell] as const,
  );
  return new Map([...both, ...missing(own, taken)]);
}

function missing<T>(own: ReadonlyMap<string, T> | undefined, taken: ReadonlyMap<string, T>) {
  return [...taken].filter(([key]) => !own?.has(key));
}
