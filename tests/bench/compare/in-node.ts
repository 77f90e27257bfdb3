import type { ChartDocument, Scenario } from '../../../src/chart/chart.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { comparisonReport } from '../../../src/formats/changes/comparison-report.ts';
import { readDocument } from '../../../src/formats/document/read-document.ts';
import { writeDocument } from '../../../src/formats/document/write-document.ts';
import { sceneToSvg } from '../../../src/formats/picture/svg.ts';
import { readTable } from '../../../src/formats/table/read-table.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import { buildScene } from '../../../src/layout/scene.ts';
import { LIGHT } from '../../../src/layout/theme.ts';
import { lint } from '../../../src/rules/lint.ts';
import { changedChart } from '../changed-chart.ts';
import { measure } from '../measure.ts';
import { randomChart } from '../random-chart.ts';

export const LAYOUT = 'layout';
export const LINT = 'lint, all rules';

/** One thing done without a browser. */
export interface Work {
  readonly what: string;
  /** @returns Milliseconds; the median of at least nine runs. */
  readonly time: (size: number) => number;
}

/**
 * The same chart in new objects, down to its roles: an index, a judgement or a reading that is remembered of the last
 * one would be found again, and nothing would be measured.
 */
function afresh(chart: Scenario): Scenario {
  const scenario = { ...chart, roles: chart.roles.map((role) => ({ ...role })), lines: [...chart.lines] };
  indexOrg(scenario);
  return scenario;
}

const documentOf = (scenario: Scenario): ChartDocument => ({ title: 'Bench', scenarios: [scenario] });

/** The chart as a table a personnel system would export. */
function csvOf({ roles, lines }: Scenario): string {
  const bosses = new Map<string, string>();
  for (const { manager, report, kind } of lines) if (kind === 'solid') bosses.set(report, manager);
  const rows = roles.map(({ id, title, person = '', department = '' }) =>
    [id, bosses.get(id) ?? '', title, person, department].map((cell) => `"${cell}"`).join(','),
  );
  return ['ID,Manager ID,Title,Name,Department', ...rows].join('\r\n');
}

function timed<T>(what: string, prepare: (chart: Scenario) => () => T, run: (input: T) => unknown): Work {
  return {
    what,
    time: (size) => measure({ what, size, prepare: prepare(randomChart(size)), run }).value,
  };
}

/** Two charts are compared: judged anew, as after an edit of one of them. */
const COMPARING: Work = {
  what: 'compare two scenarios, findings included',
  time: (size) => {
    const [before, after] = changedChart(size);
    return measure({
      what: 'compare',
      size,
      prepare: () => [afresh(before), afresh(after)] as const,
      run: ([one, other]) => {
        const document: ChartDocument = { title: 'Bench', scenarios: [one, other] };
        return comparisonReport({ document, scenario: one }, { document, scenario: other });
      },
    }).value;
  },
};

export const NODE_WORK: readonly Work[] = [
  timed(LAYOUT, (chart) => () => afresh(chart), layoutScenario),
  timed(
    LINT,
    (chart) => () => afresh(chart),
    (scenario) => lint(documentOf(scenario), scenario),
  ),
  timed(
    'read the file',
    (chart) => {
      const text = writeDocument(documentOf(chart));
      return () => text;
    },
    (text) => {
      const read = readDocument(text);
      if (!read.ok) throw new Error(read.message);
      return read;
    },
  ),
  timed(
    'read a CSV table',
    (chart) => {
      const text = csvOf(chart);
      return () => text;
    },
    (text) => {
      const read = readTable(text);
      if (!read.ok) throw new Error(read.message);
      return read;
    },
  ),
  timed(
    'draw as SVG',
    (chart) => () => {
      const scenario = afresh(chart);
      return { scenario, layout: layoutScenario(scenario) };
    },
    ({ scenario, layout }) => sceneToSvg(buildScene({ scenario, layout, theme: LIGHT })),
  ),
  COMPARING,
];

/** How cost grows between two sizes: 1 is in proportion, 2 with the square. */
export function exponent(few: { size: number; time: number }, many: { size: number; time: number }): number {
  return Math.log(many.time / few.time) / Math.log(many.size / few.size);
}
