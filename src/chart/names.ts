import { FUNCTIONS, type RoleFunction } from './chart.ts';
import { cleanText } from './clean-text.ts';
import { AREA_WORDS, areaIn, FUNCTION_WORDS } from './words.ts';

/** The departments an organisation may have its own word for: every function but "something else". */
export const DEPARTMENTS = FUNCTIONS.filter((fn): fn is Department => fn !== 'other');
export type Department = Exclude<RoleFunction, 'other'>;

/** The areas of accountability the rules know. */
export const AREAS = ['cx', 'digital-cx', 'insight'] as const;
export type Area = (typeof AREAS)[number];

/** What is called otherwise here; absent: as everywhere. */
export interface OwnNames {
  readonly departments: Readonly<Partial<Record<Department, string>>>;
  readonly areas: Readonly<Partial<Record<Area, string>>>;
}

/** What departments and areas are called on cards, in forms and in legends. */
export interface Names {
  readonly departments: Readonly<Record<RoleFunction, string>>;
  /** By the area's id. */
  readonly areas: ReadonlyMap<string, string>;
}

/** The words of the rules and of every file. */
export const STANDARD_NAMES: Names = { departments: FUNCTION_WORDS, areas: AREA_WORDS };

export const NO_OWN_NAMES: OwnNames = { departments: {}, areas: {} };

/** As many characters as a legend has room for. */
export const LONGEST_NAME = 40;

/** The standard words with an organisation's own in their place. */
export function namesOf({ departments, areas }: OwnNames): Names {
  return {
    departments: { ...FUNCTION_WORDS, ...departments },
    areas: new Map([...AREA_WORDS, ...Object.entries(areas)]),
  };
}

/** An area of accountability as {@link areaIn} has it, in these names. */
export function areaName(area: string, { areas }: Names): string {
  return areaIn(areas, area);
}

/** What somebody types for an area: a known name is the area's id, so that the rules know it again. */
export function areaCalled(text: string, { areas }: Names): string {
  const whole = text.trim();
  const ids = new Set<string>(areas.keys());
  // An id as it stands in the chart is itself, whatever else is called so.
  const called = (name: string) =>
    ids.has(name) ? name : [...areas].find(([, known]) => folded(known) === folded(name))?.[0];
  const [head = '', ...rest] = whole.split(':');
  return called(whole) ?? [called(head) ?? head, ...rest].join(':');
}

/**
 * A name as it may stand on a card: one line, clean, no longer than {@link LONGEST_NAME}. Cleaning it again changes
 * nothing.
 */
export function cleanName(text: string): string {
  const line = cleanText(text, 'line').text.replaceAll(/\s+/g, ' ').trim();
  // Half a character may be left at the end.
  return line
    .slice(0, LONGEST_NAME)
    .replace(/\p{Surrogate}$/u, '')
    .trim();
}

/** Own names as they may be used, and those that were left out because something else of their kind is called so. */
export interface SettledNames {
  readonly names: OwnNames;
  readonly clashes: readonly { readonly kind: keyof OwnNames; readonly key: string; readonly name: string }[];
}

/**
 * Cleans every name. What is empty, or the standard word itself, is no name of its own; no two things are called the
 * same.
 */
export function settleNames(own: OwnNames): SettledNames {
  const departments = settle(own.departments, DEPARTMENTS, FUNCTION_WORDS);
  const areas = settle(own.areas, AREAS, STANDARD_AREAS);
  return {
    names: { departments: departments.names, areas: areas.names },
    clashes: [
      ...departments.clashes.map((clash) => ({ kind: 'departments' as const, ...clash })),
      ...areas.clashes.map((clash) => ({ kind: 'areas' as const, ...clash })),
    ],
  };
}

const STANDARD_AREAS = Object.fromEntries(AREA_WORDS) as Readonly<Record<Area, string>>;

interface Settled<Key extends string> {
  readonly names: Readonly<Partial<Record<Key, string>>>;
  readonly clashes: readonly { readonly key: Key; readonly name: string }[];
}

function settle<Key extends string>(
  own: Readonly<Partial<Record<Key, string>>>,
  keys: readonly Key[],
  standard: Readonly<Record<Key, string>>,
): Settled<Key> {
  const kept = new Map<Key, string>();
  for (const key of keys) {
    const name = cleanName(own[key] ?? '');
    if (name !== '' && name !== standard[key]) kept.set(key, name);
  }
  const clashes: { readonly key: Key; readonly name: string }[] = [];
  const called = (key: Key) => folded(kept.get(key) ?? standard[key]);
  // Whoever loses a name has the standard one again, which another may have taken: until nobody loses one.
  for (let isDone = false; !isDone; ) {
    isDone = true;
    for (const key of keys.toReversed()) {
      const name = kept.get(key);
      const isTaken = keys.some((one) => one !== key && called(one) === called(key));
      if (name === undefined || !isTaken) continue;
      kept.delete(key);
      clashes.push({ key, name });
      isDone = false;
    }
  }
  const names: Partial<Record<Key, string>> = {};
  for (const [key, name] of kept) names[key] = name;
  return { names, clashes };
}

/** Names that differ in nothing a person would see as different. */
function folded(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
