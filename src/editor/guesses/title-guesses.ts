import type { Role } from '../../chart/chart.ts';
import type { Org } from '../../chart/org-index.ts';
import { readRole } from '../../chart/role-reading.ts';
import { isLevelAssumed } from '../../chart/role-reading/assumed.ts';

/** What a guess is about. */
export type Guessed = 'function' | 'level';

/** One title, with the roles of it for which something is guessed, at the time when somebody began to look. */
export interface TitleGuesses {
  readonly title: string;
  /** All of them. */
  readonly roleIds: readonly string[];
  /** Those whose function, or level, nobody has stated: what is chosen counts for these. */
  readonly open: Readonly<Record<Guessed, readonly string[]>>;
  /** Whether there is a guess for any of them. Staff, where the title names no level, is none. */
  readonly isGuessed: Readonly<Record<Guessed, boolean>>;
}

/** Every title with something guessed, the most frequent first. What somebody has stated by hand is left out of it. */
export function titleGuesses(org: Org): readonly TitleGuesses[] {
  const byTitle = new Map<string, Role[]>();
  for (const role of org.roles) {
    if (role.function !== undefined && role.level !== undefined) continue;
    const same = byTitle.get(role.title);
    if (same) same.push(role);
    else byTitle.set(role.title, [role]);
  }
  return [...byTitle]
    .map(([title, roles]) => guessesOf(org, title, roles))
    .sort((a, b) => b.roleIds.length - a.roleIds.length || compare(a.title, b.title));
}

function guessesOf(org: Org, title: string, roles: readonly Role[]): TitleGuesses {
  const functions = roles.filter((role) => role.function === undefined);
  const levels = roles.filter((role) => role.level === undefined);
  return {
    title,
    roleIds: roles.map(({ id }) => id),
    open: { function: functions.map(({ id }) => id), level: levels.map(({ id }) => id) },
    isGuessed: {
      function:
        functions.length === 0 || functions.some((role) => readRole(org, role).function !== undefined),
      level: levels.length === 0 || levels.some((role) => !isLevelAssumed(org, role)),
    },
  };
}

const { compare } = new Intl.Collator('en');
