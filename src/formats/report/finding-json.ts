import type { Finding } from '../../rules/finding.ts';

/** A finding for programs: what all reports in JSON say of it. Lines are pairs of ids, the manager first. */
export function findingJson(found: Finding): object {
  const { rule, severity, roles, related, lines, about, message } = found;
  const ends = lines.map((line) => [line.manager, line.report]);
  return { rule, severity, roles, related, lines: ends, about, message };
}
