import { NONE } from '../../chart/change-words/field-values.ts';
import { inOwnDirection } from '../../chart/direction.ts';
import type { ListedChange } from '../../formats/changes/told-changes.ts';

/** What is different, below the name of the role: "under A", "from under A to under B", "Person: A → B", "joins the board". */
export function detailWords({ change, what, before, after, happens }: ListedChange): string {
  switch (change.kind) {
    case 'added':
      return standing(after);
    case 'removed':
      return `was ${standing(before)}`;
    case 'moved':
      return movedWords(before, after);
    case 'changed':
      return happens ?? valuesWords(what, before, after);
    case 'line':
      return valuesWords(what, before, after);
    case 'order':
      return what;
  }
}

function valuesWords(what: string, before: string, after: string): string {
  return `${what}: ${inOwnDirection(before)} → ${inOwnDirection(after)}`;
}

const UNDER = 'under ';

/** "under A", "without a boss". */
function standing(words: string): string {
  return words.startsWith(UNDER) ? UNDER + inOwnDirection(words.slice(UNDER.length)) : words;
}

function movedWords(before: string, after: string): string {
  const [from, to] = [inOwnDirection(before), inOwnDirection(after)];
  if (before === NONE) return `now under ${to}, without a boss before`;
  if (after === NONE) return `without a boss now, under ${from} before`;
  return `from under ${from} to under ${to}`;
}
