import type { Level, Role, RoleFunction } from '../../chart/chart.ts';
import { type Names, STANDARD_NAMES } from '../../chart/names.ts';
import type { Org } from '../../chart/org-index.ts';
import { readRole } from '../../chart/role-reading.ts';
import { isLevelAssumed } from '../../chart/role-reading/assumed.ts';
import { explainFunction, explainLevel } from '../../chart/role-reading/explain.ts';
import { LEVEL_WORDS } from '../../chart/words.ts';
import type { Guessed } from './title-guesses.ts';

/** How a function or level of some roles stands now. */
export interface GuessView<Value extends string> {
  /** Stated for all of them alike; absent: it is not. */
  readonly stated: Value | undefined;
  /** What is shown while it is not: "Head (guess)", "Not known". */
  readonly words: string;
  /** Why, if it is a guess. */
  readonly reason: string | undefined;
}

/** @param ids Of the roles it is about; those that are gone are passed over. */
export function functionView(
  org: Org,
  ids: readonly string[],
  { departments }: Names = STANDARD_NAMES,
): GuessView<RoleFunction> {
  const roles = rolesOf(org, ids);
  const open = roles.filter((role) => role.function === undefined);
  const guesses = open.flatMap((role) => readRole(org, role).function ?? []);
  const [first] = open;
  return {
    ...settled(roles, 'function'),
    words: guessWords(guesses, departments, 'guess') ?? (open.length > 0 ? 'Not known' : 'Several'),
    reason: first && explainFunction(org, first),
  };
}

/** The same for the level, of which there is always something to assume. */
export function levelView(org: Org, ids: readonly string[]): GuessView<Level> {
  const roles = rolesOf(org, ids);
  const open = roles.filter((role) => role.level === undefined);
  const kind = open.every((role) => isLevelAssumed(org, role)) ? 'assumed' : 'guess';
  const guesses = open.map((role) => readRole(org, role).level);
  const [first] = open;
  return {
    ...settled(roles, 'level'),
    words: guessWords(guesses, LEVEL_WORDS, kind) ?? 'Several',
    reason: first && explainLevel(org, first),
  };
}

function rolesOf(org: Org, ids: readonly string[]): readonly Role[] {
  return ids.flatMap((id) => org.role(id) ?? []);
}

function settled<Field extends Guessed>(
  roles: readonly Role[],
  field: Field,
): { readonly stated: Role[Field] | undefined } {
  const values = new Set(roles.map((role) => role[field]));
  const [only] = values;
  return { stated: values.size === 1 ? only : undefined };
}

function guessWords<Value extends string>(
  guesses: readonly Value[],
  words: Readonly<Record<Value, string>>,
  kind: 'guess' | 'assumed',
): string | undefined {
  const different = [...new Set(guesses)].map((guess) => words[guess]);
  return different.length === 0 ? undefined : `${different.join(' or ')} (${kind})`;
}
