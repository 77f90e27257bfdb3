import type { Role } from '../../chart/chart.ts';
import type { Facts } from './facts.ts';

/**
 * Works out for single roles what follows from those above them, boards, committees and tops included. However many
 * roles are asked about, each role above is settled once, so thousands of roles in one chain stay linear. Roles that
 * report to each other in a circle are above each other, and so are settled together.
 *
 * @param settle What holds for a role (or the members of a circle, in drawing order), given what holds for each of
 * its direct bosses.
 */
export function fromAbove<Value>(
  { org }: Facts,
  settle: (members: readonly Role[], above: readonly Value[]) => Value,
): (role: Role) => Value {
  const circles = new Map<Role, readonly Role[]>();
  for (const circle of org.circles) for (const member of circle) circles.set(member, circle);
  const membersOf = (role: Role) => circles.get(role) ?? [role];
  const firstOf = (role: Role) => circles.get(role)?.[0] ?? role;

  const bossesOf = (first: Role): readonly Role[] => {
    const bosses = new Set<Role>();
    for (const member of membersOf(first))
      for (const boss of org.bosses(member.id)) bosses.add(firstOf(boss));
    bosses.delete(first);
    return [...bosses];
  };

  /** By the first role of each circle. */
  const settled = new Map<Role, Value>();
  return (role) => {
    const path = [firstOf(role)];
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const bosses = settled.has(here) ? [] : bossesOf(here);
      const open = bosses.filter((boss) => !settled.has(boss));
      for (const boss of open) path.push(boss);
      if (open.length > 0) continue;
      path.pop();
      if (settled.has(here)) continue;
      const above = bosses.map((boss) => settled.get(boss) as Value);
      settled.set(here, settle(membersOf(here), above));
    }
    return settled.get(firstOf(role)) as Value;
  };
}
