import { AUDIENCES } from './function-phrases.ts';
import type { Part } from './part.ts';

const CUSTOMERS: ReadonlySet<string> = new Set(AUDIENCES);
const WHOSE: ReadonlySet<string> = new Set([
  ...AUDIENCES,
  'user',
  'employee',
  'people',
  'colleague',
  'staff',
]);
const DONE_FOR_CUSTOMERS: ReadonlySet<string> = new Set(
  'experience experiences service services support care success insight insights'.split(' '),
);
const FRENCH_NOUNS: ReadonlySet<string> = new Set(
  'experience relation relations service services'.split(' '),
);
const FRENCH_CUSTOMERS: ReadonlySet<string> = new Set(['client', 'clients', 'clientele']);

/**
 * Gives each joined part the words it shares with its neighbours: "Chief Customer & Marketing Officer" becomes
 * "Chief Customer Officer" and "Chief Marketing Officer", "Customer Service & Experience" becomes
 * "Customer Service" and "Customer Experience".
 */
export function completeParts(parts: readonly Part[]): readonly Part[] {
  const framed = shareChiefOfficer(parts);
  return framed.map((part, i) => {
    if (part !== parts[i]) return part;
    const before = framed.slice(0, i);
    const after = framed.slice(i + 1);
    const named = shareClient(part, after);
    return named === part ? shareNoun(shareAudience(part, before), after) : named;
  });
}

/** "Chief A, B & C Officer". */
function shareChiefOfficer(parts: readonly Part[]): readonly Part[] {
  const shared = [...parts];
  parts.forEach((part, from) => {
    if (!part.words.includes('chief') || part.words.includes('officer')) return;
    if (part.words.includes('staff') || part.words.includes('executive')) return;
    const to = parts.findIndex((other, i) => i > from && other.words.includes('officer'));
    if (to < 0 || parts.slice(from + 1, to + 1).some((other) => other.words.includes('chief'))) return;
    for (let i = from; i <= to; i += 1) {
      const start = i > from ? ['chief'] : [];
      const end = i < to ? ['officer'] : [];
      shared[i] = extend(shared[i] ?? part, start, end);
    }
  });
  return shared;
}

/** "Directeur de l'expérience et de la relation client". */
function shareClient(part: Part, after: readonly Part[]): Part {
  if (!FRENCH_NOUNS.has(part.words.at(-1) ?? '')) return part;
  const client = firstWord(after, (word, before) => FRENCH_CUSTOMERS.has(word) && FRENCH_NOUNS.has(before));
  return client === undefined ? part : extend(part, [], [client]);
}

/** "Customer Success & Support". */
function shareAudience(part: Part, before: readonly Part[]): Part {
  if (!DONE_FOR_CUSTOMERS.has(part.words[0] ?? '')) return part;
  const audience = before.flatMap(({ words }) => words).findLast((word) => CUSTOMERS.has(word));
  return audience === undefined ? part : extend(part, [audience], []);
}

/** "Customer & Employee Experience"; failing that, "Customer & Marketing Director". */
function shareNoun(part: Part, after: readonly Part[]): Part {
  const last = part.words.at(-1) ?? '';
  if (!WHOSE.has(last)) return part;
  const noun = firstWord(after, (word) => DONE_FOR_CUSTOMERS.has(word));
  if (noun !== undefined) return extend(part, [], [noun]);
  return last === 'customer' && after.at(-1)?.words.at(-1) === 'director'
    ? extend(part, [], ['director'])
    : part;
}

function firstWord(
  parts: readonly Part[],
  fits: (word: string, before: string) => boolean,
): string | undefined {
  for (const { words } of parts) {
    const found = words.find((word, i) => fits(word, words[i - 1] ?? ''));
    if (found !== undefined) return found;
  }
  return undefined;
}

function extend({ words, gaps }: Part, start: readonly string[], end: readonly string[]): Part {
  return {
    words: [...start, ...words, ...end],
    gaps: [...start.map(() => 'none' as const), ...gaps, ...end.map(() => 'none' as const)],
  };
}
