import { type Finding, findingIdentity } from './finding.ts';

/** What makes two findings of one rule the same one with something else to say, the surest first. */
const WAYS: readonly ((finding: Finding) => readonly string[])[] = [
  ({ rule, roles }) => [findingIdentity({ rule, roles, about: [] })],
  ({ rule, roles }) => roles.map((role) => findingIdentity({ rule, roles: [role], about: [] })),
];

/**
 * Finds out which findings of two judgements are the same ones with something else to say: of the same rule about the
 * same roles, or else about those and further ones. Whoever fixes half of what a finding is about has neither solved it
 * nor made a new one. Each is in one pair at most; turned round, the pairs are the same. Linear but for the rules that
 * find one role many times.
 *
 * @param before Findings that only the first judgement has, each once.
 * @param after Those that only the second one has.
 * @returns What was found before, by what is found now.
 */
export function pairedFindings(
  before: readonly Finding[],
  after: readonly Finding[],
): ReadonlyMap<Finding, Finding> {
  const pairs = new Map<Finding, Finding>();
  const used = new Set<Finding>();
  for (const keysOf of WAYS) {
    const places = new Map<string, number[]>();
    for (const [place, finding] of before.entries())
      if (!used.has(finding))
        for (const key of keysOf(finding)) places.set(key, [...(places.get(key) ?? []), place]);
    for (const finding of after) {
      if (pairs.has(finding)) continue;
      const free = keysOf(finding)
        .flatMap((key) => places.get(key) ?? [])
        .flatMap((place) => {
          const earlier = before[place];
          return earlier && !used.has(earlier) && isPartOfOther(earlier, finding) ? [{ place, earlier }] : [];
        });
      // The first of them, on both sides, so that it makes no difference which side is asked.
      const [first] = free.toSorted((a, b) => a.place - b.place);
      if (!first) continue;
      pairs.set(finding, first.earlier);
      used.add(first.earlier);
    }
  }
  return pairs;
}

/** One has all the roles of the other: it has grown or shrunk. Two that merely meet in a role are two. */
function isPartOfOther(one: Finding, other: Finding): boolean {
  const [few, many] = one.roles.length <= other.roles.length ? [one, other] : [other, one];
  return few.roles.every((role) => many.roles.includes(role));
}
