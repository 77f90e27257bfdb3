import type { LineKind, Severity } from '../chart/chart.ts';
import type { Layout } from '../layout/placement.ts';
import { type ChartMarks as Marks, marksOf, worse } from '../rules/chart-marks.ts';
import type { Finding, Judgement } from '../rules/finding.ts';
import { showsOnChart } from './quiet.ts';

/** The findings as they stand on the chart. */
export interface ChartMarks extends Marks {
  /**
   * By the card everything below which is folded away: the worst hidden finding, and on how many roles there are any.
   */
  readonly folded: ReadonlyMap<string, FoldedMark>;
  /**
   * What the strip tells where there is something for it: the gravest finding of all, so that nobody takes a lesser one
   * about the whole chart for the worst.
   */
  readonly told?: Finding | undefined;
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

/** The findings of a chart that may show on it. They come sorted, the worst first. */
export function shownMarks({ findings }: Judgement, roleCount: number): ChartMarks {
  const shown = findings.filter((finding) => showsOnChart(finding, roleCount));
  const marks = marksOf(shown);
  const [first] = marks.strip;
  const [worst] = shown;
  return {
    ...marks,
    folded: NONE_FOLDED,
    told: first?.severity === worst?.severity ? first : first && worst,
  };
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
