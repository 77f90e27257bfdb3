import { changedFrom, fieldSentence } from './change-words/field-sentence.ts';
import { fieldValues, filled, NONE, unknownValue } from './change-words/field-values.ts';
import { fewInWords, inWords } from './change-words/in-words.ts';
import type { RoleNames } from './change-words/role-names.ts';
import { shortTitle } from './change-words/titles.ts';
import type { Change, FieldChanged, LineChanged, OrderChanged, RoleMoved } from './changes.ts';
import type { Line } from './chart.ts';
import { FIELD_WORDS } from './field-words.ts';
import { nameWithin, shortName } from './short-name.ts';

export { type RoleNames, roleNames } from './change-words/role-names.ts';

/** One change as a row of a list. Texts of a person come as they are: whoever shows them shortens and cleans them. */
export interface ChangeWords {
  /**
   * The role it is about, by its title and whatever tells it apart; of a line, the report. Empty for the order of roles
   * without a boss.
   */
  readonly role: string;
  /** Its id; absent for the order of roles without a boss. */
  readonly roleId?: string;
  /** What is different about it: "Person", "Boss", "Dotted line to Chief Executive Officer". */
  readonly what: string;
  /** Never empty: "none" or "not stated" where nothing was. */
  readonly before: string;
  readonly after: string;
}

const NOT_THERE = 'not in the chart';

/** A change for lists, tables and files. */
export function changeWords(change: Change, names: RoleNames): ChangeWords {
  const joined = (ids: readonly string[]) => ids.map((id) => names(id)).join('; ');
  const bosses = (ids: readonly string[]) => (ids.length === 0 ? NONE : joined(ids));
  const standing = (ids: readonly string[]) => (ids.length === 0 ? 'without a boss' : `under ${joined(ids)}`);
  switch (change.kind) {
    case 'added': {
      const { id } = change.role;
      return {
        role: names(id),
        roleId: id,
        what: 'Role',
        before: NOT_THERE,
        after: standing(change.bosses),
      };
    }
    case 'removed': {
      const { id } = change.role;
      return {
        role: names(id),
        roleId: id,
        what: 'Role',
        before: standing(change.bosses),
        after: NOT_THERE,
      };
    }
    case 'moved': {
      const { id } = change.after;
      return {
        role: names(id),
        roleId: id,
        what: 'Boss',
        before: bosses(change.from),
        after: bosses(change.to),
      };
    }
    case 'changed': {
      const { id } = change.after;
      return {
        role: names(id),
        roleId: id,
        what: fieldLabel(change),
        ...fieldValues(change),
      };
    }
    case 'line':
      return lineWords(change, names);
    case 'order':
      return {
        ...(change.boss === undefined ? { role: '' } : { role: names(change.boss), roleId: change.boss }),
        what: change.boss === undefined ? 'Order of roles without a boss' : 'Order of reports',
        before: joined(change.before),
        after: joined(change.after),
      };
  }
}

/**
 * A change in one sentence without a full stop, as it is said aloud, and can stand on a button or under a picture.
 * Begins with a verb ("Move …") or with the role ("Head of Sales joins the board").
 *
 * @param mostOfTitle Characters after which the title of a role is cut. Default: as everywhere.
 */
export function changeSentence(change: Change, names: RoleNames, mostOfTitle?: number): string {
  const named: RoleNames = (id, beside) =>
    mostOfTitle === undefined ? shortName(names(id, beside)) : nameWithin(names(id, beside), mostOfTitle);
  switch (change.kind) {
    case 'added': {
      const name = named(change.role.id, 'its boss');
      return change.bosses.length === 0
        ? `Add ${name} without a boss`
        : `Add ${name} under ${inWords(namesOf(change.bosses, named))}`;
    }
    case 'removed':
      return `Remove ${named(change.role.id)}`;
    case 'moved':
      return moveSentence(change, named, mostOfTitle);
    case 'changed':
      return fieldSentence(change, { mostOfTitle, name: formerName(change, named, mostOfTitle) });
    case 'line':
      return lineSentence(change, named);
    case 'order':
      return orderSentence(change, named);
  }
}

/** "Person", "KPIs"; a further column by its name. */
export function fieldLabel({ field, column = '' }: Pick<FieldChanged, 'field' | 'column'>): string {
  if (field === 'extra') return `Column ${column}`;
  const [first = '', ...rest] = FIELD_WORDS[field];
  return `${first.toUpperCase()}${rest.join('')}`;
}

function lineWords(change: LineChanged, names: RoleNames): ChangeWords {
  const { line, how } = change;
  const { before, after } = linePurposes(change);
  return {
    role: names(line.report),
    roleId: line.report,
    what: `${line.kind === 'solid' ? 'Solid' : 'Dotted'} line to ${names(line.manager)}`,
    before: how === 'added' ? NONE : before,
    after: how === 'removed' ? NONE : after,
  };
}

/** What a line is for; where that is the same, what a newer version says of it. */
function linePurposes(change: LineChanged): { readonly before: string; readonly after: string } {
  const said = ({ purpose }: Line) => (filled(purpose) === NONE ? 'no purpose stated' : filled(purpose));
  const { line } = change;
  if (change.how !== 'changed') return { before: said(line), after: said(line) };
  const { before } = change;
  return before.purpose === line.purpose
    ? { before: unknownValue(before.unknown), after: unknownValue(line.unknown) }
    : { before: said(before), after: said(line) };
}

/** A role as it was called before the change; who goes by the same title is told apart as everywhere. */
function formerName(
  { before, after }: Pick<RoleMoved, 'before' | 'after'>,
  named: RoleNames,
  mostOfTitle: number | undefined,
  beside?: 'its boss',
): string {
  return before.title === after.title ? named(after.id, beside) : shortTitle(before, mostOfTitle);
}

function moveSentence(change: RoleMoved, named: RoleNames, mostOfTitle: number | undefined): string {
  const { from, to } = change;
  const gaining = to.filter((id) => !from.includes(id));
  const lost = inWords(
    namesOf(
      from.filter((id) => !to.includes(id)),
      named,
    ),
  );
  const gained = inWords(namesOf(gaining, named));
  // Whoever keeps one of several bosses is told apart by all of them.
  const beside = gaining.length === to.length ? 'its boss' : undefined;
  const name = formerName(change, named, mostOfTitle, beside);
  if (from.length === 0) return `Move ${name} under ${gained}`;
  if (to.length === 0) return `${name} no longer reports to ${lost}, and stands without a boss`;
  if (lost === '') return `${name} now also reports to ${gained}`;
  if (gained === '') return `${name} no longer reports to ${lost}`;
  return `Move ${name} from under ${lost} to under ${gained}`;
}

function lineSentence(change: LineChanged, named: RoleNames): string {
  const { line, how } = change;
  const what = `${line.kind} line from ${named(line.report)} to ${named(line.manager)}`;
  const purpose = filled(line.purpose);
  switch (how) {
    case 'added':
      return `Draw a ${what}${purpose === NONE ? '' : `: ${shortName(purpose)}`}`;
    case 'removed':
      return `Remove the ${what}`;
    case 'changed':
      return change.before.purpose === line.purpose
        ? `The ${what}: what a newer version says of it changes`
        : `The ${what}: ${changedFrom('purpose', filled(change.before.purpose), purpose)}`;
  }
}

const MOST_NAMED = 6;

function orderSentence({ boss, after }: OrderChanged, named: RoleNames): string {
  const who = boss === undefined ? 'the roles without a boss' : `the reports of ${named(boss)}`;
  return `Put ${who} in the order ${fewInWords(namesOf(after, named, 'its boss'), MOST_NAMED)}`;
}

function namesOf(ids: readonly string[], named: RoleNames, beside?: 'its boss'): readonly string[] {
  return ids.map((id) => named(id, beside));
}
