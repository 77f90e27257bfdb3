import type { Role, RoleFunction } from '../../chart/chart.ts';
import type { Facts } from './facts.ts';
import { oncePer } from './remember.ts';

const headsByFunction = oncePer((facts: Facts): ReadonlyMap<RoleFunction | undefined, readonly Role[]> => {
  const heads = new Map<RoleFunction | undefined, Role[]>();
  for (const role of facts.leaders) {
    const colleagues = heads.get(facts.fn(role));
    if (colleagues) colleagues.push(role);
    else heads.set(facts.fn(role), [role]);
  }
  return heads;
});

/** People of a function from the level head upwards, in drawing order; boards and committees are no department. */
export function headsOf(facts: Facts, fn: RoleFunction): readonly Role[] {
  return headsByFunction(facts).get(fn) ?? [];
}

/** Everybody below the lead, boards and committees included; nobody where there is no lead below the top. */
export const belowLead: (facts: Facts) => ReadonlySet<Role> = oncePer(
  (facts) => new Set(facts.leadBelowTop ? facts.descendants(facts.leadBelowTop) : []),
);

/** Of each of some functions, the top head beside the lead: neither in its line, above or below, nor a top role. */
export function headsBeside(facts: Facts, lead: Role, functions: readonly RoleFunction[]): readonly Role[] {
  const line = new Set([lead, ...facts.ancestors(lead), ...belowLead(facts)]);
  return functions.flatMap((fn) => {
    const beside = headsOf(facts, fn).filter((role) => !line.has(role) && !facts.isTop(role));
    return facts.highest(beside) ?? [];
  });
}
