/** Where the first word of a name begins and ends. */
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Makes what takes names out of texts: each becomes "one person", "One person" at the start of a text. Only a whole
 * name is one, never a part of a word, and of two that begin alike the longer. Upper and lower case are the same but
 * for a name of one word, which may be a word of the language too ("Will").
 *
 * However many names there are, a text is gone through once.
 */
export function nameRemover(names: Iterable<string>): (text: string) => string {
  const groups = new Map<string, Group>();
  for (const name of new Set(names)) addTo(groups, name);
  if (groups.size === 0) return (text) => text;
  return (text) => {
    let kept = '';
    let from = 0;
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      const group = index < from ? undefined : groups.get(word.toLowerCase());
      const place = group && placeOf(group, text, index, from);
      if (!place) continue;
      kept += `${text.slice(from, place.start)}${place.start === 0 ? 'One' : 'one'} person`;
      from = place.end;
    }
    return from === 0 ? text : kept + text.slice(from);
  };
}

/** Names that begin with the same word. */
interface Group {
  readonly names: Set<string>;
  /** Of them, those for which case does not count, in lower case. */
  readonly caseless: Set<string>;
  /** How long they are, and how much of that stands before the first word, such as a bracket; the longest first. */
  readonly measures: Measure[];
}

interface Measure {
  readonly length: number;
  readonly before: number;
}

function addTo(groups: Map<string, Group>, name: string): void {
  const before = name.search(IN_WORD);
  const word = name.match(WORDS)?.[0].toLowerCase();
  if (word === undefined) return;
  const group = groups.get(word) ?? { names: new Set(), caseless: new Set(), measures: [] };
  groups.set(word, group);
  group.names.add(name);
  if (/[\p{L}\p{M}][^\p{L}\p{M}]+\p{L}/u.test(name)) group.caseless.add(name.toLowerCase());
  const isNew = group.measures.every((one) => one.length !== name.length || one.before !== before);
  if (!isNew) return;
  group.measures.push({ length: name.length, before });
  group.measures.sort((a, b) => b.length - a.length);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The longest name of a group whose first word is at `index`; none of it lies before `from`. */
function placeOf(group: Group, text: string, index: number, from: number): Place | undefined {
  for (const { length, before } of group.measures) {
    const start = index - before;
    const end = start + length;
    if (start < from || end > text.length) continue;
    const found = text.slice(start, end);
    if (!group.names.has(found) && !group.caseless.has(found.toLowerCase())) continue;
    if (!isBegunWord(found, text, end)) return { start, end };
  }
  return undefined;
}

/** Whether a name that ends here is only the beginning of a longer word. */
function isBegunWord(name: string, text: string, end: number): boolean {
  const next = String.fromCodePoint(text.codePointAt(end) ?? 0);
  return IN_WORD.test(name.slice(-2)) && IN_WORD.test(next);
}
