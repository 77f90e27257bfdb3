import type { Role } from '../../chart/chart.ts';
import type { Facts } from './facts.ts';
import { fromAbove } from './from-above.ts';

const NOBODY: ReadonlySet<Role> = new Set();

/**
 * Whether somebody below the top stands above all of some roles, where each counts as standing above itself. Top
 * roles, boards and committees are nobody in this sense, but whoever stands above a committee stands above those in
 * it. A role with two bosses is below both, so that either may be the one who joins it with others.
 *
 * Who stands above all of them has, if anybody, a highest boss below the top who does, too; so only these are compared.
 */
export function haveJointBoss(facts: Facts, roles: readonly Role[]): boolean {
  const highestAbove = fromAbove<ReadonlySet<Role>>(facts, (members, above) => {
    const found = union(above);
    if (found.size > 0) return found;
    const highest = members.find((role) => !facts.isTop(role) && !facts.isBody(role));
    return highest ? new Set([highest]) : found;
  });
  let joint: ReadonlySet<Role> | undefined;
  for (const role of roles) {
    const its = highestAbove(role);
    if (joint !== its) joint = joint ? new Set([...joint].filter((boss) => its.has(boss))) : its;
    if (joint.size === 0) return false;
  }
  return true;
}

/** Roles with one boss share that boss's set, so that it is made anew only where lines meet. */
function union(sets: readonly ReadonlySet<Role>[]): ReadonlySet<Role> {
  const [first = NOBODY, ...others] = sets;
  return others.every((other) => other === first) ? first : new Set(sets.flatMap((set) => [...set]));
}

/**
 * Who is joined by a role: the role itself, everybody below it, and everybody to whom, or to somebody above whom, it
 * has a dotted line. A dotted line to a top role, a board or a committee reaches that alone and nobody below.
 */
export function joinedBy(facts: Facts, lead: Role): (role: Role) => boolean {
  const reached = new Set(facts.org.dottedReports(lead.id));
  const passesOn = (role: Role) =>
    role === lead || (reached.has(role) && !facts.isTop(role) && !facts.isBody(role));
  const isBelow = fromAbove<boolean>(
    facts,
    (members, above) => above.includes(true) || members.some(passesOn),
  );
  return (role) => reached.has(role) || isBelow(role);
}
