import { bossesThroughBodies, isBody } from './bodies.ts';
import type { Level, Role, RoleFunction } from './chart.ts';
import type { Org } from './org-index.ts';
import { readTitle } from './titles/read-title.ts';
import type { AmbiguousTitle, TitleArea, TitleReading } from './titles/reading.ts';
import { findTops } from './tops.ts';

export const RANK: Readonly<Record<Level, number>> = {
  board: 6,
  'c-suite': 5,
  director: 4,
  head: 3,
  manager: 2,
  staff: 1,
};

/** What a role is: what somebody declared, otherwise what its title says in its place in the chart. */
export interface RoleReading {
  /** Absent: neither declared nor named by the title. */
  readonly function?: RoleFunction;
  /** Why the function was inferred, as a sentence; absent when it is declared or not known. */
  readonly functionGuess?: string;
  readonly level: Level;
  /** Why the level was inferred, as a sentence; absent when it is declared. */
  readonly levelGuess?: string;
  /** {@link RANK} of the level. */
  readonly rank: number;
  readonly secondFunction?: RoleFunction;
  /** The title names a customer-experience lead (or an abbreviation somebody declared to mean one). */
  readonly customerLead: boolean;
  readonly areas: readonly TitleArea[];
  readonly chiefExecutive: boolean;
  readonly chiefOperating: boolean;
  readonly assistant: boolean;
  readonly body: boolean;
  /** The title is only an abbreviation with several meanings, and no function is declared. */
  readonly ambiguous?: AmbiguousTitle;
}

const known = new WeakMap<Org, Map<Role, RoleReading>>();

/** Reads one role of a chart; asked again for the same chart and role, it gives the same reading. */
export function readRole(org: Org, role: Role): RoleReading {
  let readings = known.get(org);
  if (!readings) {
    readings = new Map();
    known.set(org, readings);
  }
  const found = readings.get(role);
  if (found) return found;
  const reading = read(org, role);
  readings.set(role, reading);
  return reading;
}

interface Guess<T> {
  readonly value: T;
  readonly why: string;
}

function read(org: Org, role: Role): RoleReading {
  const body = isBody(role);
  const whole = readTitle(role.title);
  const title = body ? whole : (whole.withHolder ?? whole);
  const assistant = !body && (role.assistant ?? title.assistant);
  const leads = !body && !assistant;
  const chiefExecutive =
    leads && (title.chiefExecutive || (title.chiefExecutiveIfTop && hasNoBoss(org, role)));

  const fn =
    role.function === undefined ? guessFunction(title, { body, assistant, chiefExecutive }) : undefined;
  const level =
    role.level === undefined ? guessLevel(org, role, title, { body, assistant, chiefExecutive }) : undefined;
  const finalFunction = role.function ?? fn?.value;
  const finalLevel = role.level ?? level?.value ?? 'staff';
  const ambiguous = leads && role.function === undefined ? title.ambiguous : undefined;
  const second = leads && title.secondFunction !== finalFunction ? title.secondFunction : undefined;

  return {
    ...(finalFunction === undefined ? {} : { function: finalFunction }),
    ...(fn === undefined ? {} : { functionGuess: fn.why }),
    level: finalLevel,
    ...(level === undefined ? {} : { levelGuess: level.why }),
    rank: RANK[finalLevel],
    ...(second === undefined ? {} : { secondFunction: second }),
    customerLead:
      leads &&
      (title.customerLead || (title.ambiguous !== undefined && role.function === 'customer-experience')),
    areas: leads ? title.areas : [],
    chiefExecutive,
    chiefOperating: leads && title.chiefOperating,
    assistant,
    body,
    ...(ambiguous === undefined ? {} : { ambiguous }),
  };
}

interface Standing {
  readonly body: boolean;
  readonly assistant: boolean;
  readonly chiefExecutive: boolean;
}

function guessFunction(title: TitleReading, is: Standing): Guess<RoleFunction> | undefined {
  if (is.body) return { value: 'general', why: 'A board or committee serves the whole organisation.' };
  if (is.assistant) return undefined;
  if (is.chiefExecutive && title.function === undefined)
    return { value: 'general', why: 'With nobody above, “DG” is read as the chief executive.' };
  if (title.function === undefined) return undefined;
  return { value: title.function, why: readFrom(title.functionFrom) };
}

function guessLevel(org: Org, role: Role, title: TitleReading, is: Standing): Guess<Level> {
  if (is.body) return { value: 'board', why: 'A board or committee is placed at board level.' };
  if (is.assistant) return { value: 'staff', why: 'Assistants are read as staff, whoever they assist.' };
  if (is.chiefExecutive && title.chiefExecutiveIfTop)
    return { value: 'c-suite', why: 'With nobody above, “DG” is read as the chief executive.' };
  if (title.seniorVicePresident) return placeSeniorVicePresident(org, role, title);
  if (title.individualContributor && org.reports(role.id).length === 0)
    return { value: 'staff', why: `A “${title.levelFrom ?? 'manager'}” without reports is read as staff.` };
  if (title.levelFrom === undefined)
    return { value: title.level, why: 'The title names no rank, so staff is assumed.' };
  return { value: title.level, why: readFrom(title.levelFrom) };
}

/** Titles of banks and American firms, where an EVP may be an executive or one of hundreds. */
function placeSeniorVicePresident(org: Org, role: Role, title: TitleReading): Guess<Level> {
  const from = shown(title.levelFrom ?? 'svp');
  if (role.executive === true)
    return { value: 'c-suite', why: `Read from “${from}” in the title and the seat on the executive team.` };
  const tops = findTops(org);
  if (bossesThroughBodies(org, role.id).some((boss) => tops.isTop(boss.id)))
    return { value: 'c-suite', why: `Read from “${from}” in the title, reporting straight to the top.` };
  return { value: 'director', why: readFrom(title.levelFrom) };
}

function hasNoBoss(org: Org, role: Role): boolean {
  return bossesThroughBodies(org, role.id).length === 0;
}

function readFrom(words: string | undefined): string {
  return words === undefined ? 'Read from the title.' : `Read from “${shown(words)}” in the title.`;
}

/** Normalised words are in lower case; abbreviations read better in capitals. */
function shown(words: string): string {
  return words.replace(
    /\b(?:[a-z]?vp|c[a-z]{1,3}o|md|dg|pdg|it|hr|rh|pr|cx|ux|dsi|daf|drh|ned)\b/g,
    (word) => (word === 'chro' || word.length <= 4 ? word.toUpperCase() : word),
  );
}
