import { plainColumnName } from '../column-names.ts';
import { isRead, mayBeAbove } from './key-names.ts';
import { hasObjects, isList, isObject, type JsonObject, own } from './json-object.ts';

/** Where in a JSON value the people stand. */
export interface FoundPeople {
  /** The objects at the top: all of them, or the roots of trees. */
  readonly top: readonly unknown[];
  /** Who is above whom, where that is written beside the list: pairs of a manager's and a report's id. */
  readonly links: readonly (readonly [unknown, unknown])[];
}

/** Keys of those below a person, as {@link plainColumnName} writes them. */
const SURELY_BELOW: ReadonlySet<string> = new Set([
  'children',
  'childs',
  'childnodes',
  'subordinates',
  'reports',
  'directreports',
]);
/** The same, which may also be keys of the list itself. */
const BELOW: ReadonlySet<string> = new Set([
  ...SURELY_BELOW,
  'team',
  'teammembers',
  'members',
  'employees',
  'staff',
  'people',
  'nodes',
]);

/** Keys of the list itself, the surest first. */
const LISTS = ['nodedataarray', 'nodes', 'employees', 'people', 'users', 'members', 'value', 'data', 'items'];
const LINKS: ReadonlySet<string> = new Set(['linkdataarray', 'links', 'edges', 'connections', 'relations']);
const LINK_ENDS = [
  ['from', 'to'],
  ['source', 'target'],
] as const;
/** Wrappings around a list, such as `{"response": {"data": {"employees": …}}}`. */
const MOST_WRAPPINGS = 8;

/** Those below a person, under whichever keys; empty if there are none. */
export function below(person: JsonObject): readonly unknown[] {
  return Object.entries(person).flatMap(([key, value]) => (isBelow(key, value) ? value : []));
}

/** Whether a key of a person holds those below, rather than something to be read. */
export function isBelow(key: string, value: unknown): value is readonly unknown[] {
  return BELOW.has(plainColumnName(key)) && isList(value) && (value.length === 0 || value.some(isObject));
}

/** Absent: there is no list of objects and no tree of them. */
export function findPeople(value: unknown): FoundPeople | undefined {
  let at = value;
  for (let wrapping = 0; wrapping <= MOST_WRAPPINGS; wrapping += 1) {
    if (hasObjects(at)) return { top: at, links: [] };
    if (!isObject(at)) return undefined;
    if (isPerson(at)) return { top: [at], links: [] };
    const list = listIn(at);
    if (list) return { top: list, links: linksIn(at) };
    const inner = Object.values(at).filter(isObject);
    const [only] = inner;
    if (inner.length !== 1) return undefined;
    at = only;
  }
  return undefined;
}

/**
 * The root of a tree: there are others below it, and something is said of itself. A list of employees with the name of
 * their company beside it is one as well, unless the list says by itself who is above whom.
 */
function isPerson(object: JsonObject): boolean {
  const entries = Object.entries(object);
  const others = entries.filter(([key, value]) => isBelow(key, value) && hasObjects(value));
  const texts = entries.filter(([, value]) => typeof value === 'string' && value.trim() !== '');
  if (others.some(([key]) => SURELY_BELOW.has(plainColumnName(key))))
    return texts.length > 0 || entries.length > 1;
  const isNamed = texts.some(([key]) => isRead(key, 'title', 'person', 'first name', 'last name'));
  const isLinked = entries.some(([key]) => LINKS.has(plainColumnName(key)));
  return others.length > 0 && isNamed && !isLinked && !below(object).some(saysWhoIsAbove);
}

function saysWhoIsAbove(value: unknown): boolean {
  return isObject(value) && Object.keys(value).some((key) => mayBeAbove(key) || isRead(key, 'manager'));
}

function listIn(object: JsonObject): readonly unknown[] | undefined {
  const lists = Object.entries(object).flatMap(([key, value]) =>
    hasObjects(value) && !LINKS.has(plainColumnName(key)) ? [{ rank: rankOf(key), value }] : [],
  );
  return lists.toSorted((a, b) => a.rank - b.rank || b.value.length - a.value.length)[0]?.value;
}

function rankOf(key: string): number {
  const rank = LISTS.indexOf(plainColumnName(key));
  return rank < 0 ? LISTS.length : rank;
}

function linksIn(object: JsonObject): FoundPeople['links'] {
  const lists = Object.entries(object).filter(([key]) => LINKS.has(plainColumnName(key)));
  return lists
    .flatMap(([, links]) => (isList(links) ? links.filter(isObject) : []))
    .flatMap((link) => {
      const ends = LINK_ENDS.find((names) => names.every((name) => own(link, name) !== undefined));
      return ends ? [[own(link, ends[0]), own(link, ends[1])] as const] : [];
    });
}
