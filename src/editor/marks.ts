import { type LineKind, SEVERITIES, type Severity } from '../chart/chart.ts';
import type { Layout } from '../layout/placement.ts';
import type { Finding, Judgement } from '../rules/finding.ts';
import { showsOnChart } from './quiet.ts';

/** What a card's badge says: the worst severity, how many findings, and which. */
export interface CardMark {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** The findings as they stand on the chart. */
export interface ChartMarks {
  readonly cards: ReadonlyMap<string, CardMark>;
  /** Problem lines by the manager's id, then by the report's; the worst finding of each. */
  readonly lines: ReadonlyMap<string, ReadonlyMap<string, Finding>>;
  /** About the whole chart: for the strip, worst first. */
  readonly strip: readonly Finding[];
  /** By the card everything below which is folded away: the worst hidden finding, and on how many roles there are any. */
  readonly folded: ReadonlyMap<string, FoldedMark>;
}

/** What a folded card says of those below it. */
export interface FoldedMark {
  readonly severity: Severity;
  /** Hidden roles with findings. */
  readonly count: number;
}

/** The worst finding a solid line itself is the problem of. */
export function lineFinding(
  { lines }: ChartMarks,
  line: { readonly manager: string; readonly report: string; readonly kind: LineKind },
): Finding | undefined {
  return line.kind === 'solid' ? lines.get(line.manager)?.get(line.report) : undefined;
}

/** Lays the findings out over cards, lines and the strip. Findings come sorted, the worst first. */
export function marksOf(judgement: Judgement, roleCount: number): ChartMarks {
  const cards = new Map<string, { severity: Severity; findings: Finding[] }>();
  const lines = new Map<string, Map<string, Finding>>();
  const strip: Finding[] = [];
  for (const finding of judgement.findings) {
    if (!showsOnChart(finding, roleCount)) continue;
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
  return { cards, lines, strip, folded: NONE_FOLDED };
}

const NONE_FOLDED: ReadonlyMap<string, FoldedMark> = new Map();

/** Gathers the findings of hidden roles on the cards that stand for them. */
export function foldedMarks({ cards }: ChartMarks, layout: Pick<Layout, 'holderOf'>): ChartMarks['folded'] {
  const folded = new Map<string, FoldedMark>();
  for (const [id, { severity }] of cards) {
    const holder = layout.holderOf(id);
    if (holder === undefined || holder === id) continue;
    const known = folded.get(holder);
    folded.set(holder, {
      severity: known ? worse(known.severity, severity) : severity,
      count: (known?.count ?? 0) + 1,
    });
  }
  return folded;
}

function worse(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}
