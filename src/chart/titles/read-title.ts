import { namesAssistant, withoutPrincipal } from './assistants.ts';
import { namesBody } from './bodies.ts';
import { namesChiefExecutive, namesChiefOperating, namesOnlyDg } from './executives.ts';
import { readFunctions, type FunctionReading } from './functions.ts';
import { readLevel } from './levels.ts';
import { core, findPhrase } from './part.ts';
import { AMBIGUOUS_TITLES, type AmbiguousTitle, type TitleReading } from './reading.ts';
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

const SILENT = {
  seniorVicePresident: false,
  individualContributor: false,
  customerLead: false,
  areas: [],
  chiefExecutive: false,
  chiefExecutiveIfTop: false,
  chiefOperating: false,
  assistant: false,
  body: false,
} as const;

const ABBREVIATIONS: ReadonlyMap<string, AmbiguousTitle> = new Map(
  AMBIGUOUS_TITLES.map((abbreviation) => [abbreviation.toLowerCase(), abbreviation]),
);

function read(title: string): TitleReading {
  const all = titleWords(title);
  if (namesBody(all)) {
    const name = core(all);
    const withHolder = readPerson(all);
    return { ...SILENT, function: 'general', functionFrom: name, level: 'board', levelFrom: name, body: true, withHolder };
  }
  return readPerson(all);
}

function readPerson(all: TitleWords): TitleReading {
  if (namesAssistant(all)) return { ...SILENT, level: 'staff', levelFrom: 'assistant', assistant: true };
  const words = withoutPrincipal(all);
  const level = readLevel(words);
  const named = readFunctions(words);
  const chief = namesChiefExecutive(words);
  const ambiguous = ABBREVIATIONS.get(core(words));
  const isStaffed = findPhrase(words, 'chief of staff') >= 0;
  return {
    ...SILENT,
    ...chooseFunction(named, chief, isStaffed),
    level: level.level,
    ...(level.from === undefined ? {} : { levelFrom: level.from }),
    seniorVicePresident: level.seniorVicePresident,
    individualContributor: level.individualContributor,
    customerLead: !isStaffed && (named.lead === 'always' || (named.lead === 'ranked' && level.canLead)),
    areas: named.areas,
    chiefExecutive: chief !== undefined,
    chiefExecutiveIfTop: namesOnlyDg(words),
    chiefOperating: namesChiefOperating(words),
    ...(ambiguous === undefined ? {} : { ambiguous }),
  };
}

/** A chief executive or chief of staff is general whatever follows; "CEO & Chief Customer Officer" is also that. */
function chooseFunction(named: FunctionReading, chief: string | undefined, isStaffed: boolean) {
  if (isStaffed) return { function: 'general', functionFrom: 'chief of staff' } as const;
  if (chief !== undefined) {
    const besides = named.lead === 'always' ? ('customer-experience' as const) : undefined;
    return { function: 'general', functionFrom: chief, ...(besides ? { secondFunction: besides } : {}) } as const;
  }
  return {
    ...(named.function === undefined ? {} : { function: named.function }),
    ...(named.from === undefined ? {} : { functionFrom: named.from }),
    ...(named.second === undefined ? {} : { secondFunction: named.second }),
  };
}
