/**
 * A title as plain words: lower case, no accents, no dots in abbreviations, no gender marks.
 *
 * `gaps[i]` says what stands before `words[i]`: nothing worth noting, a break (comma, dash, bracket) or a join
 * ("&", "and", "/", "et", "und").
 */
export interface TitleWords {
  readonly words: readonly string[];
  readonly gaps: readonly Gap[];
}
export type Gap = 'none' | 'break' | 'join';

/** Long enough for any title a person wrote; a hostile file's 10,000 characters cost no more than this. */
const MAX_CHARACTERS = 400;
const MAX_WORDS = 48;

const TOKENS = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;
const MARKS = /\p{M}+/gu;
const NOT_ASCII = /[^\p{ASCII}]/u;
/** The first dot of "C.E" in "C.E.O.", so that the letters close up. */
const ABBREVIATION_DOT = /(?<=(?:^|[^\p{L}\p{N}])(?:\p{L}\.?){0,5}\p{L})\.(?=\p{L}(?:[^\p{L}\p{N}]|$))/gu;
/** "Leiter/in", "Leiter:in", "Leiter*in", "Directeur/trice": one job, not two. */
const GENDER_MARK = /(?<=\p{L})[/:*_·.(]{1,2}(in|innen|rice|trice)(?![\p{L}\p{N}-])\)?/giu;

const MAYBE_GENDERED = /[/:*_·.(]/u;
/** Umlauts written as two letters. */
const MAYBE_SPELLED_OUT = /aeft|ueh/iu;

const JOINS: ReadonlySet<string> = new Set(['&', '+', '/', 'and', 'et', 'und']);
const BREAKS: ReadonlySet<string> = new Set([',', ';', '|', ':', '(', ')', '[', ']', '–', '—', '•', '·']);
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘', '`', '´', 'ʼ']);
/** What an apostrophe leaves behind: customer's, l'expérience, d'administration. */
const CLIPPED: ReadonlySet<string> = new Set(['s', 'l', 'd']);

/** One notion written with a join inside, which would otherwise be torn in two. */
const INSEPARABLE: ReadonlyMap<string, string> = new Map([
  ['r d', 'rnd'],
  ['research development', 'rnd'],
  ['recherche developpement', 'rnd'],
  ['forschung entwicklung', 'rnd'],
  ['learning development', 'learning'],
]);

/** German joins the field and the rank: Vertriebsleiterin, Marketingdirektor, Finanzvorstand. */
const GERMAN_RANK =
  /^(\p{L}{2,}?)s?(leiter|leiterin|leitung|direktor|direktorin|vorstand|manager|managerin)$/u;
/** One of these is in every such word, and quickly looked for. */
const GERMAN_RANKS: readonly string[] = ['leit', 'direktor', 'vorstand', 'manager'];
/** These stems say how high, not what for (or, as in "Begleiter", are no rank at all); they stay whole. */
const WHOLE_GERMAN =
  /^(bereich|hauptabteilung|abteilung|team|gruppen|schicht|filial|markt|projekt|geschafts?|.*beg)s?(leiter|leiterin|leitung)$/u;

/** The words of a title. Never throws; reads at most the first few hundred characters. */
export function titleWords(title: string): TitleWords {
  const words: string[] = [];
  const gaps: Gap[] = [];
  let gap: Gap = 'none';
  const add = (word: string) => {
    words.push(word);
    gaps.push(words.length === 1 ? 'none' : gap);
    gap = 'none';
  };

  const text = plain(title);
  let end = 0;
  let afterApostrophe = false;
  for (const match of text.matchAll(TOKENS)) {
    if (words.length >= MAX_WORDS) break;
    const token = match[0];
    const word = token.toLowerCase();
    const touches = match.index === end;
    end = match.index + token.length;
    if (JOINS.has(word)) gap = 'join';
    else if (BREAKS.has(word) || (word === '-' && isSpaced(text, match.index)))
      gap = gap === 'join' ? gap : 'break';
    else if (APOSTROPHES.has(word)) {
      if (touches && CLIPPED.has(words.at(-1) ?? '')) {
        words.pop();
        gap = gaps.pop() ?? 'none';
      }
      afterApostrophe = true;
      continue;
    } else if (isWord(word) && !(afterApostrophe && touches && word === 's')) {
      if (word === 'it' && !namesTechnology(token, text, words, gap)) {
        add('(it)');
      } else if (!mergeInseparable(words, gap, word)) {
        const compound = splitGerman(word);
        if (compound?.[1] && compound[2]) {
          add(compound[1]);
          add(compound[2]);
        } else add(word);
      } else gap = 'none';
    }
    afterApostrophe = false;
  }
  return { words, gaps };
}

function plain(title: string): string {
  let text = title.slice(0, MAX_CHARACTERS);
  if (NOT_ASCII.test(text)) text = text.normalize('NFKD').replace(MARKS, '').replaceAll('ß', 'ss');
  if (text.includes('.')) text = text.replace(ABBREVIATION_DOT, '');
  if (MAYBE_GENDERED.test(text))
    text = text.replace(GENDER_MARK, (_, ending: string) => (/^in/iu.test(ending) ? 'in' : ''));
  if (MAYBE_SPELLED_OUT.test(text))
    text = text.replace(/geschaeft/giu, 'geschaft').replace(/fuehr/giu, 'fuhr');
  return text;
}

function isWord(token: string): boolean {
  return (token >= 'a' && token <= 'z~') || /^[\p{L}\p{N}]/u.test(token);
}

function splitGerman(word: string): RegExpExecArray | null {
  if (word.length < 8 || !GERMAN_RANKS.some((rank) => word.includes(rank))) return null;
  if (WHOLE_GERMAN.test(word)) return null;
  return GERMAN_RANK.exec(word);
}

function isSpaced(text: string, index: number): boolean {
  return text[index - 1] === ' ' || text[index + 1] === ' ';
}

const BEFORE_TECHNOLOGY: ReadonlySet<string> = new Set(
  'of for group global chief head director manager lead vp svp evp president interim acting senior leiter leiterin responsable'.split(
    ' ',
  ),
);

function namesTechnology(token: string, text: string, words: readonly string[], gap: Gap): boolean {
  const singleCase = text === text.toUpperCase() || text === text.toLowerCase();
  return singleCase ? meansTechnology(words, gap) : token === 'IT';
}

/** In a title all in one case, "it" is the technology only where a field of work can stand. */
function meansTechnology(words: readonly string[], gap: Gap): boolean {
  const before = words.at(-1);
  return before === undefined || gap !== 'none' || BEFORE_TECHNOLOGY.has(before);
}

function mergeInseparable(words: string[], gap: Gap, word: string): boolean {
  if (gap !== 'join') return false;
  const merged = INSEPARABLE.get(`${words.at(-1) ?? ''} ${word}`);
  if (merged === undefined) return false;
  words[words.length - 1] = merged;
  return true;
}
