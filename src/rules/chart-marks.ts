import { SEVERITIES, type Severity } from '../chart/chart.ts';
import type { Finding } from './finding.ts';

/** What a card's badge says: the worst severity, how many findings, and which. */
export interface CardMark {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Findings as they lie on cards and lines. */
export interface ChartMarks {
  readonly cards: ReadonlyMap<string, CardMark>;
  /** Problem lines by the manager's id, then by the report's; the worst finding of each. */
  readonly lines: ReadonlyMap<string, ReadonlyMap<string, Finding>>;
  /** About the whole chart: for the strip, worst first. */
  readonly strip: readonly Finding[];
}

/** Lays findings out over cards, lines and the strip, but for those dismissed. They come sorted, the worst first. */
export function marksOf(findings: readonly Finding[]): ChartMarks {
  const cards = new Map<string, { severity: Severity; findings: Finding[] }>();
  const lines = new Map<string, Map<string, Finding>>();
  const strip: Finding[] = [];
  for (const finding of findings) {
    if (finding.dismissed) continue;
    if (finding.roles.length === 0) strip.push(finding);
    for (const roleId of finding.roles) {
      const mark = cards.get(roleId);
      if (!mark) cards.set(roleId, { severity: finding.severity, findings: [finding] });
      else {
        mark.findings.push(finding);
        mark.severity = worse(mark.severity, finding.severity);
      }
    }
    for (const line of finding.lines) {
      const ofManager = lines.get(line.manager) ?? new Map<string, Finding>();
      lines.set(line.manager, ofManager);
      if (!ofManager.has(line.report)) ofManager.set(line.report, finding);
    }
  }
  return { cards, lines, strip };
}

/** Of two severities the graver one. */
export function worse(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}
