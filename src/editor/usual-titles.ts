import { ROLE_PALETTE } from './role-palette.ts';

/** One letter could be the beginning of anything. */
const LEAST_LETTERS = 2;

/** What the palette offers while nothing is known of a role completes no title. */
const TITLES = ROLE_PALETTE.filter(({ isUsual }) => isUsual !== false).flatMap(({ items }) =>
  items.map(({ role }) => role.title),
);

/**
 * The usual title that what is typed is likely to become: by its initials with or without the small words ("cmo",
 * "hob", "hb"), or by the beginnings of its words ("cust exp dir"). Undefined where there is none to offer.
 */
export function usualTitle(typed: string): string | undefined {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const [only] = words;
  if (words.join('').length < LEAST_LETTERS || only === undefined) return undefined;
  if (TITLES.some((title) => title.toLowerCase() === words.join(' '))) return undefined;
  return (
    TITLES.find((title) => words.length === 1 && initialsOf(title).includes(only)) ??
    TITLES.find((title) => beginsWords(title, words))
  );
}

function initialsOf(title: string): readonly string[] {
  const all = title.split(' ').map((word) => word.charAt(0));
  return [all.join('').toLowerCase(), title.replaceAll(/[^A-Z]/g, '').toLowerCase()];
}

/** Whether each of the words begins one of the title's, in their order. */
function beginsWords(title: string, words: readonly string[]): boolean {
  let next = 0;
  for (const part of title.toLowerCase().split(' ')) {
    if (part.startsWith(words[next] ?? '\0')) next += 1;
  }
  return next === words.length;
}
