import type { Finding } from '../rules/finding.ts';
import { judge } from './judge.ts';

/** From this many roles on a chart is more than a beginning. */
const MORE_THAN_A_BEGINNING = 5;

/**
 * Whether a finding may show on cards, lines and in the strip. A chart that is being started is not shouted at:
 * below five roles only errors and what concerns ownership and position of the customer's owner show there; the
 * rest waits in the Problems panel. (On the screen only; the command line always says everything.)
 */
export function showsOnChart(finding: Finding, roleCount: number): boolean {
  if (finding.dismissed) return false;
  if (roleCount >= MORE_THAN_A_BEGINNING || finding.severity === 'error') return true;
  if (finding.severity === 'info' || finding.roles.length === 0) return false;
  const category = judge()?.findRule(finding.rule)?.category;
  return category === 'ownership' || category === 'position';
}
