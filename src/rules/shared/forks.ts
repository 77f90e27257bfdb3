import type { Role } from '../../chart/chart.ts';
import type { Facts } from './facts.ts';
import { oncePer } from './remember.ts';

/**
 * Where the lines above a role part: at the role itself or, since a board or committee stands for its own bosses, at
 * the one it is in. So everybody in a committee with two bosses has two bosses, as has the committee; one repair
 * serves them all. Nothing for a role with one way up. Each role is passed once.
 */
export const forksOf: (facts: Facts) => ReadonlyMap<Role, Role | undefined> = oncePer((facts) => {
  const forks = new Map<Role, Role | undefined>();
  for (const start of facts.org.roles) {
    const passed = new Set<Role>();
    let here: Role | undefined = start;
    while (here && !forks.has(here) && !passed.has(here)) {
      passed.add(here);
      here = onlyBody(facts, here);
    }
    const last = [...passed].at(-1);
    const parts = last && facts.org.bosses(last.id).some((boss, _, [first]) => boss !== first);
    const fork = here ? forks.get(here) : parts ? last : undefined;
    for (const role of passed) forks.set(role, fork);
  }
  return forks;
});

/** The board or committee a role is in, if it has no other boss. */
function onlyBody({ org, isBody }: Facts, role: Role): Role | undefined {
  const [first, ...others] = org.bosses(role.id);
  return first && isBody(first) && others.every((other) => other === first) ? first : undefined;
}
