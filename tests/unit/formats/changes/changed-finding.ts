import type { ComparisonReport } from '../../../../src/formats/changes/comparison-report.ts';
import type { Finding } from '../../../../src/rules/finding.ts';

/** A report of which all findings are one that remains and says something else than before. */
export function withChangedFinding(report: ComparisonReport): ComparisonReport {
  const finding: Finding = {
    rule: 'cross-functional-gap',
    severity: 'info',
    roles: ['ceo'],
    related: [],
    lines: [],
    about: ['it', 'sales'],
    headline: 'A key function is not connected',
    message: 'IT and sales have no line.',
    dismissed: false,
  };
  const was: Finding = { ...finding, about: ['it'], message: 'IT has no line.' };
  return { ...report, findings: { fixed: [], introduced: [], remaining: [{ from: 'info', finding, was }] } };
}
