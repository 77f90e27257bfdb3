import type { Industry, RoleFunction } from '../chart.ts';
import { readFunctions } from './functions.ts';
import { TITLE_MEANINGS, type TitleMeaning } from './meanings.ts';
import type { AmbiguousTitle } from './reading.ts';
import { titleWords } from './words.ts';

/** What is known around a bare abbreviation; whatever is absent has no say. */
export interface MeaningClues {
  /** The department column, as somebody wrote it. */
  readonly department?: string | undefined;
  /** Of each direct report; `undefined` for one whose function nobody knows. */
  readonly reportFunctions?: readonly (RoleFunction | undefined)[];
  /** Of each direct report, for what no function tells: an audit team, a design team. */
  readonly reportTitles?: readonly string[];
  readonly industry?: Industry | undefined;
}

/** What an abbreviation usually means in an industry. An airline or an agency is none of the industries we ask for. */
const USUAL: Readonly<Partial<Record<Industry, Readonly<Partial<Record<AmbiguousTitle, string>>>>>> = {
  'financial-services': { CCO: 'Compliance', CRO: 'Risk' },
};

/**
 * The meanings of a bare abbreviation, the likeliest first: what the department says, then what the reports do, then
 * what is usual in the industry, then the order of {@link TITLE_MEANINGS}. Always all of them, whatever the clues: the
 * clues only order the suggestions, and never settle the question.
 */
export function orderedMeanings(title: AmbiguousTitle, clues: MeaningClues): readonly TitleMeaning[] {
  const department = readDepartment(clues.department ?? '');
  const usual = clues.industry === undefined ? undefined : USUAL[clues.industry]?.[title];
  const weighed = TITLE_MEANINGS[title].map((meaning) => ({
    meaning,
    byDepartment: departmentSays(department, meaning),
    byReports: reportsSay(clues, meaning),
    byIndustry: meaning.word === usual ? 1 : 0,
  }));
  // Sorting is stable, so equals keep the order of the list.
  return weighed
    .toSorted(
      (a, b) => b.byDepartment - a.byDepartment || b.byReports - a.byReports || b.byIndustry - a.byIndustry,
    )
    .map(({ meaning }) => meaning);
}

interface Department {
  readonly words: readonly string[];
  readonly function: RoleFunction | undefined;
}

function readDepartment(text: string): Department {
  const words = titleWords(text);
  return { words: words.words, function: readFunctions(words).function };
}

/** A department that says the word is a better sign than one that only does the work. */
function departmentSays({ words, function: fn }: Department, meaning: TitleMeaning): number {
  if (speaksFor(words, meaning)) return 2;
  return teamOf(meaning).some((team) => team === fn) ? 1 : 0;
}

/** How many of the reports do this chief's work. */
function reportsSay(
  { reportFunctions = [], reportTitles = [] }: MeaningClues,
  meaning: TitleMeaning,
): number {
  const team = teamOf(meaning);
  const count = Math.max(reportFunctions.length, reportTitles.length);
  let says = 0;
  for (let i = 0; i < count; i += 1) {
    const fn = reportFunctions[i];
    const does = fn !== undefined && team.includes(fn);
    if (does || speaksFor(titleWords(reportTitles[i] ?? '').words, meaning)) says += 1;
  }
  return says;
}

function teamOf(meaning: TitleMeaning): readonly RoleFunction[] {
  return meaning.team ?? [meaning.function];
}

function speaksFor(words: readonly string[], { word, stems = [] }: TitleMeaning): boolean {
  const own = word.toLowerCase();
  return words.some((said) => said === own || stems.some((stem) => said.startsWith(stem)));
}
