import type { Level, RoleFunction } from '../chart.ts';
import { namesAssistant, withoutPrincipal } from './assistants.ts';
import { namesBody } from './bodies.ts';
import { namesChiefExecutive, namesChiefOperating, namesOnlyDg } from './executives.ts';
import { readFunctions, type FunctionReading } from './functions.ts';
import { readLevel } from './levels.ts';
import { core, soleWord } from './part.ts';
import { AMBIGUOUS_TITLES, type AmbiguousTitle, type TitleArea, type TitleReading } from './reading.ts';
import { titleWords, type TitleWords } from './words.ts';

/** Enough for the largest chart; a session that goes through more titles than that starts afresh. */
const MAX_KNOWN = 20_000;
const MAX_KNOWN_LENGTH = 200;
const known = new Map<string, TitleReading>();

/**
 * What a title says by itself, in English, French or German. Takes any string and never throws; an empty or
 * unknown title reads as staff without a function. Only the first few hundred characters are looked at.
 */
export function readTitle(title: string): TitleReading {
  const found = known.get(title);
  if (found) return found;
  const reading = read(title);
  if (title.length <= MAX_KNOWN_LENGTH) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(title, reading);
  }
  return reading;
}

/** Filled in field by field: titles are read by the ten thousand, and spreading objects costs more than reading. */
type Draft = { -readonly [Field in keyof TitleReading]: TitleReading[Field] };

function silent(level: Level, levelFrom: string | undefined): Draft {
  const draft: Draft = {
    level,
    seniorVicePresident: false,
    individualContributor: false,
    customerLead: false,
    areas: NO_AREAS,
    chiefExecutive: false,
    chiefExecutiveIfTop: false,
    chiefOperating: false,
    assistant: false,
    body: false,
  };
  if (levelFrom !== undefined) draft.levelFrom = levelFrom;
  return draft;
}
const NO_AREAS: readonly TitleArea[] = [];

const ABBREVIATIONS: ReadonlyMap<string, AmbiguousTitle> = new Map(
  AMBIGUOUS_TITLES.map((abbreviation) => [abbreviation.toLowerCase(), abbreviation]),
);

function read(title: string): TitleReading {
  const words = titleWords(title);
  return namesBody(words) ? readBody(words) : readPerson(words);
}

function readBody(words: TitleWords): TitleReading {
  const name = core(words);
  const person = readPerson(words);
  const sitsOnBoard = person.levelFrom === undefined && words.words.includes('board');
  const body = silent('board', name);
  body.function = 'general';
  body.functionFrom = name;
  body.body = true;
  body.withHolder = sitsOnBoard ? { ...person, level: 'board', levelFrom: 'board' } : person;
  return body;
}

function readPerson(all: TitleWords): TitleReading {
  if (namesAssistant(all)) {
    const assistant = silent('staff', 'assistant');
    assistant.assistant = true;
    return assistant;
  }
  const words = withoutPrincipal(all);
  const level = readLevel(words);
  const named = readFunctions(words);
  const chief = namesChiefExecutive(words);
  const staffed = level.from === 'chief of staff';

  const draft = silent(level.level, level.from);
  draft.seniorVicePresident = level.seniorVicePresident;
  draft.individualContributor = level.individualContributor;
  draft.customerLead =
    !staffed &&
    (named.lead === 'always' ||
      (named.lead === 'ranked' && (level.canLead || LEADS_BY_NAME.has(core(words)))));
  if (draft.customerLead && named.leadFrom !== undefined) draft.customerLeadFrom = named.leadFrom;
  draft.areas = named.areas;
  draft.chiefExecutive = chief !== undefined;
  draft.chiefExecutiveIfTop = namesOnlyDg(words);
  draft.chiefOperating = namesChiefOperating(words);
  const ambiguous = ABBREVIATIONS.get(soleWord(words) ?? '');
  if (ambiguous !== undefined) draft.ambiguous = ambiguous;
  if (staffed) setGeneral(draft, 'chief of staff');
  else if (chief !== undefined) {
    setGeneral(draft, chief);
    // Whatever follows a chief executive is the division, except a second office of the same holder.
    if (named.lead === 'always') setSecond(draft, 'customer-experience', named.leadFrom);
  } else setFunction(draft, named);
  return draft;
}

/**
 * French and German name the lead by the subject alone. With other words and no rank among them ("Analyste expérience
 * client") it is somebody who works on it.
 */
const LEADS_BY_NAME: ReadonlySet<string> = new Set([
  'experience client',
  'chef de experience client',
  'cheffe de experience client',
  'kundenerlebnis',
]);

function setGeneral(draft: Draft, from: string): void {
  draft.function = 'general';
  draft.functionFrom = from;
}

function setFunction(draft: Draft, named: FunctionReading): void {
  if (named.function === undefined) return;
  draft.function = named.function;
  if (named.from !== undefined) draft.functionFrom = named.from;
  if (named.second !== undefined) setSecond(draft, named.second, named.secondFrom);
}

function setSecond(draft: Draft, fn: RoleFunction, from: string | undefined): void {
  draft.secondFunction = fn;
  if (from !== undefined) draft.secondFunctionFrom = from;
}
