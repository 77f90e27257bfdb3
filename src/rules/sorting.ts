import { SEVERITIES } from '../chart/chart.ts';
import type { Org } from '../chart/org-index.ts';
import type { Finding } from './finding.ts';

/**
 * By severity, then rule id, then drawing order of the roles; findings about the whole chart come first. What is
 * still equal keeps the order in which its rule gave it.
 */
export function byGravity(findings: readonly Finding[], org: Org): readonly Finding[] {
  const weighed = findings.map((finding) => ({
    finding,
    gravity: SEVERITIES.indexOf(finding.severity),
    first: finding.roles[0] === undefined ? -1 : org.orderOf(finding.roles[0]),
  }));
  weighed.sort(
    (a, b) =>
      a.gravity - b.gravity ||
      byText(a.finding.rule, b.finding.rule) ||
      byNumber(a.first, b.first) ||
      byRoles(a.finding, b.finding, org),
  );
  return weighed.map(({ finding }) => finding);
}

function byRoles(a: Finding, b: Finding, org: Org): number {
  const shared = Math.min(a.roles.length, b.roles.length);
  for (let at = 1; at < shared; at += 1) {
    const order = byNumber(org.orderOf(a.roles[at] ?? ''), org.orderOf(b.roles[at] ?? ''));
    if (order !== 0) return order;
  }
  return a.roles.length - b.roles.length;
}

/** By code unit: the same on every machine, whatever its language. */
function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Also where both are infinite. */
function byNumber(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
