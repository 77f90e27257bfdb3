import type { ChartDocument } from '../../src/chart/chart.ts';
import { readOutline } from '../../src/chart/outline.ts';
import { readDocument } from '../../src/formats/document/read-document.ts';
import type { ChartReport, ReportProblem } from '../../src/formats/report/chart-report.ts';
import { reportCharts, type ReportOptions } from '../../src/formats/report/report-charts.ts';
import { referenceChart } from './reference-charts.ts';

/** The entries of a report about one file. */
export function reportOf(
  document: ChartDocument,
  options: Partial<ReportOptions> & {
    readonly file?: string;
    readonly problems?: readonly ReportProblem[];
  } = {},
): readonly ChartReport[] {
  const { file = 'chart.reportline.json', problems = [], ...rest } = options;
  return reportCharts({ file, document, problems }, { withFixes: true, ...rest });
}

export function referenceDocument(name: string): ChartDocument {
  const read = readDocument(referenceChart(name));
  if (!read.ok) throw new Error(read.message);
  return read.document;
}

/** Text that would be markup, an order to a terminal, or a line of its own, wherever it is not escaped. */
export const HOSTILE =
  '**b** <script>x</script> [l](javascript:x) `c` \u001B[31m\u009B2J\u202Eevil www.x.example a@b.example {0} $x$ | # - "q" \\';

/** A chart with two bosses, a customer lead below marketing, and hostile names everywhere a person can write one. */
export function hostileDocument(): ChartDocument {
  const { scenario } = readOutline(
    'Chief Executive Officer [board, executive, id: ceo]\n  Chief Marketing Officer [executive, id: cmo]\n    X [accountable: cx, id: cco]\n  Y [id: cfo]\ncfo --> cco\n',
  );
  const roles = scenario.roles.map((role) =>
    role.id === 'cco' || role.id === 'cfo'
      ? { ...role, title: `Chief Customer Officer ${HOSTILE}`, person: HOSTILE }
      : role,
  );
  const about = { roles: ['cco'], about: [], reason: HOSTILE } as const;
  return {
    title: HOSTILE,
    rules: new Map([[HOSTILE, 'off']]),
    scenarios: [
      {
        ...scenario,
        id: HOSTILE,
        name: HOSTILE,
        roles,
        dismissals: [
          { ...about, rule: 'multiple-solid-bosses', kind: 'accepted', on: '2026-11-22' },
          { ...about, rule: HOSTILE, kind: 'not-applicable' },
        ],
      },
    ],
  };
}
