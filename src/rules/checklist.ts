import type { Finding } from './finding.ts';

/** What a customer lead needs beside the title, by the rules that miss it. */
const SIGNS: ReadonlySet<string> = new Set([
  'cx-responsible-not-accountable',
  'cx-owner-no-kpis',
  'cx-owner-no-resources',
  'cx-owner-not-dedicated',
]);

/** So many signs make an appointment one that was made to tick a box. */
const ENOUGH = 3;

/** A finding, or several that together say that a role was filled to tick a box. */
export type FindingEntry =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | {
      readonly kind: 'checklist';
      /** The id of the role they have in common. */
      readonly role: string;
      /** In the order given. */
      readonly findings: readonly Finding[];
    };

/**
 * Brings together what belongs to one "checklist appointment": findings of at least three of the four rules about a
 * customer lead's means that concern the same role. Each group stands where its first finding stood; everything else
 * keeps its place. Dismissed findings count for nothing and stay single. A finding about several roles belongs to the
 * first group it fits.
 */
export function findingEntries(findings: readonly Finding[]): readonly FindingEntry[] {
  const groups = checklistGroups(findings);
  if (groups.size === 0) return findings.map((finding) => ({ kind: 'finding', finding }));
  const entries: FindingEntry[] = [];
  const listed = new Set<FindingEntry>();
  for (const finding of findings) {
    const group = groups.get(finding);
    if (!group) entries.push({ kind: 'finding', finding });
    else if (!listed.has(group)) {
      listed.add(group);
      entries.push(group);
    }
  }
  return entries;
}

/** The findings of an entry, one or several. */
export function findingsIn(entry: FindingEntry): readonly Finding[] {
  return entry.kind === 'finding' ? [entry.finding] : entry.findings;
}

function checklistGroups(findings: readonly Finding[]): ReadonlyMap<Finding, FindingEntry> {
  const signs = findings.filter(({ rule, dismissed }) => !dismissed && SIGNS.has(rule));
  const groups = new Map<Finding, FindingEntry>();
  for (const role of new Set(signs.flatMap(({ roles }) => roles))) {
    const own = signs.filter((finding) => !groups.has(finding) && finding.roles.includes(role));
    if (new Set(own.map(({ rule }) => rule)).size < ENOUGH) continue;
    const group: FindingEntry = { kind: 'checklist', role, findings: own };
    for (const finding of own) groups.set(finding, group);
  }
  return groups;
}
