import { completeParts } from './compound.ts';
import {
  core,
  type Found,
  JOINS,
  JOINS_AND_BREAKS,
  type Part,
  phraseFinder,
  soleWord,
  split,
} from './part.ts';
import type { Gap, TitleWords } from './words.ts';

const CHIEF_EXECUTIVE = [
  'ceo',
  'chief executive officer',
  'chief executive',
  'managing director',
  'md',
  'directeur general',
  'directrice generale',
  'president directeur general',
  'pdg',
  'generaldirektor',
  'geschaftsfuhrer',
  'geschaftsfuhrerin',
  'geschaftsfuhrender direktor',
  'secretary of',
  'vorstandsvorsitzende',
  'vorstandsvorsitzender',
  'vorstandsvorsitzenden',
  'generaldirektorin',
  ...['vorsitzende', 'vorsitzender', 'sprecher', 'sprecherin'].flatMap((person) =>
    ['geschaftsleitung', 'geschaftsfuhrung', 'vorstands', 'vorstandes'].map(
      (body) => `${person} ${body.startsWith('vorstand') ? 'des' : 'der'} ${body}`,
    ),
  ),
];

const findChiefs = phraseFinder(CHIEF_EXECUTIVE);

/** Before the chief's name: somebody else, or somebody's office. */
const NOT_HIM_BEFORE: ReadonlySet<string> = new Set(
  'deputy vice assistant associate under former stellvertretende stellvertretender stellvertretenden stv vize private parliamentary of the to for der des du au'.split(
    ' ',
  ),
);
const NOT_HIM_AFTER: ReadonlySet<string> = new Set(
  'adjoint adjointe delegue deleguee office designate assistant assistants adviser advisor coordinator secretary manager communications'.split(
    ' ',
  ),
);
/** A body's or a firm's secretary keeps minutes; a Secretary of State leads a department. */
const MINUTES: ReadonlySet<string> = new Set('the board committee company council'.split(' '));

/** A chief executive or managing director, also of a division; never a deputy, an assistant or an office. */
export function namesChiefExecutive(title: TitleWords): string | undefined {
  if (findChiefs(title).length === 0) return undefined;
  for (const part of split(title, JOINS)) {
    for (const found of findChiefs(part)) {
      const phrase = found.phrase.join(' ');
      if (isTheChief(part, found, phrase)) return phrase;
    }
  }
  return undefined;
}

function isTheChief({ words, gaps }: Part, found: Found, phrase: string): boolean {
  const { at } = found;
  const next = at + found.phrase.length;
  for (let i = at - 1; i >= 0 && gaps[i + 1] === 'none'; i -= 1)
    if (NOT_HIM_BEFORE.has(words[i] ?? '')) return false;
  if (gaps[next] === 'none' && NOT_HIM_AFTER.has(words[next] ?? '')) return false;
  if (phrase === 'secretary of') return !MINUTES.has(words[next] ?? 'the');
  return phrase !== 'md' || !isDegree(gaps, at);
}

/** After a comma or in brackets "MD" is a doctor's degree; after "&" it is a second office. */
export function isDegree(gaps: readonly Gap[], at: number): boolean {
  for (let i = at; i > 0 && gaps[i] !== 'join'; i -= 1) if (gaps[i] === 'break') return true;
  return false;
}

/** "DG" is a French chief executive or a British official below the top. */
export function namesOnlyDg(title: TitleWords): boolean {
  return soleWord(title) === 'dg';
}

/** One part is exactly the Chief Operating Officer; a divisional or deputy one is another operations head. */
export function namesChiefOperating(title: TitleWords): boolean {
  if (!title.words.includes('coo') && !title.words.includes('operating')) return false;
  return completeParts(split(title, JOINS_AND_BREAKS)).some((part) => {
    const words = core(part);
    return words === 'coo' || words === 'chief operating officer';
  });
}
