import { SEVERITIES, type Severity } from '../../chart/chart.ts';
import { SEVERITY_COUNTS } from '../primitives/severity-counts.ts';

type Counts = Readonly<Record<Severity, number>>;

/** What there is beside the finding that is told: "And 7 more findings, each with why, who says so, and a repair." */
export function otherFindings(counts: Counts): string {
  const others = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0) - 1;
  const each = 'with why, who says so, and a repair.';
  if (others < 1) return `Told ${each}`;
  return others === 1 ? `And one more finding, both ${each}` : `And ${others} more findings, each ${each}`;
}

/** All findings in words: "2 critical, 1 warning"; "Nothing to repair" where there is none. */
export function findingWords(counts: Counts): string {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return 'Nothing to repair';
  return found.map((severity) => SEVERITY_COUNTS[severity](counts[severity])).join(', ');
}
