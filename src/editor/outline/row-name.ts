import { isBody } from '../../chart/bodies.ts';
import type { Role } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { spokenHolder } from '../../layout/card-holder.ts';
import type { Finding } from '../../rules/finding.ts';
import { severityCounts } from '../card-name.ts';

/**
 * A row in words, for those who cannot see it: "Head of Sales, Anna Muller, 2 warnings: …". Level, place and whether
 * it is open a tree says itself.
 *
 * @param hidden How many roles are folded away below it.
 */
export function rowName(role: Role, findings: readonly Finding[], hidden: number): string {
  const counts = severityCounts(findings);
  const headlines = findings.map(({ headline }) => headline).join('; ');
  const parts = [
    role.title,
    spokenHolder(role),
    isBody(role) ? 'board or committee' : undefined,
    role.assistant === true ? 'assistant' : undefined,
    counts === '' ? undefined : `${counts}: ${headlines}`,
    hidden === 0 ? undefined : `${hidden === 1 ? '1 role' : `${inDigits(hidden)} roles`} folded away below`,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
