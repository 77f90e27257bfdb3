import { isBody } from '../chart/bodies.ts';
import type { Level, Role, Severity } from '../chart/chart.ts';
import type { Org } from '../chart/org-index.ts';
import { spokenHolder } from '../layout/card-holder.ts';
import type { Finding } from '../rules/finding.ts';

const LEVELS: Record<Level, string> = {
  board: 'board level',
  'c-suite': 'C-suite',
  director: 'director level',
  head: 'head level',
  manager: 'manager level',
  staff: 'staff',
};

const COUNTED: Record<Severity, readonly [string, string]> = {
  error: ['critical finding', 'critical findings'],
  warning: ['warning', 'warnings'],
  info: ['point to consider', 'points to consider'],
};

/**
 * A card in words, for those who cannot see it: "Head of Sales, Anna Muller, head level, reports to CEO, 6 reports,
 * 2 warnings: …".
 */
export function cardName(org: Org, role: Role, level: Level, findings: readonly Finding[]): string {
  const bosses = org.bosses(role.id).map((boss) => boss.title);
  const reports = org.reports(role.id).length;
  const parts = [
    role.title,
    spokenHolder(role),
    isBody(role) ? 'board or committee' : LEVELS[level],
    bosses.length === 0 ? 'reports to nobody' : `reports to ${bosses.join(' and ')}`,
    reports === 0 ? 'no reports' : reports === 1 ? '1 report' : `${reports} reports`,
    isBody(role) ? memberWords(org.dottedReports(role.id).length) : undefined,
    findingWords(findings),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** "1 critical finding, 2 warnings"; empty for none. `kind` goes between number and noun: "2 new warnings". */
export function severityCounts(findings: readonly Finding[], kind = ''): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return [`${count} ${kind}${COUNTED[severity][count === 1 ? 0 : 1]}`];
  });
  return counts.join(', ');
}

/** "1 member", "3 members"; undefined for none. */
export function memberWords(members: number): string | undefined {
  if (members === 0) return undefined;
  return members === 1 ? '1 member' : `${members} members`;
}

function findingWords(findings: readonly Finding[]): string {
  const counts = severityCounts(findings);
  return counts === '' ? '' : `${counts}: ${findings.map((finding) => finding.headline).join('; ')}`;
}
