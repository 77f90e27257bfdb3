import type { ChartDocument, Scenario } from '../../src/chart/chart.ts';
import { changesBetween } from '../../src/chart/changes-between.ts';
import { overlaid } from '../../src/chart/overlay.ts';
import { comparisonReport } from '../../src/formats/changes/comparison-report.ts';
import { lint } from '../../src/rules/lint.ts';
import { changedChart } from './changed-chart.ts';
import { measure } from './measure.ts';
import { heading, resultTable } from './results.ts';

interface Pair {
  readonly document: ChartDocument;
  readonly before: Scenario;
  readonly after: Scenario;
}

/** In new objects, so that nothing remembered about the last two is found again. */
const afresh =
  ([before, after]: readonly [Scenario, Scenario]) =>
  (): Pair => {
    const one = { ...before, lines: [...before.lines] };
    const other = { ...after, lines: [...after.lines] };
    return { document: { title: 'Bench', scenarios: [one, other] }, before: one, after: other };
  };

/** As {@link afresh}, each judged as it is in the app before somebody compares them. */
const judged = (pair: readonly [Scenario, Scenario]) => {
  const make = afresh(pair);
  return (): Pair => {
    const { document, before, after } = make();
    lint(document, before);
    lint(document, after);
    return { document, before, after };
  };
};

const report = ({ document, before, after }: Pair) =>
  comparisonReport({ document, scenario: before }, { document, scenario: after });

const measured = [700, 10_000].flatMap((size) => {
  const pair = changedChart(size);
  const goal = size === 700 ? { goal: 100 } : {};
  return [
    measure({
      what: 'changes',
      size,
      prepare: afresh(pair),
      run: ({ before, after }) => changesBetween(before, after),
    }),
    measure({
      what: 'one chart of both',
      size,
      prepare: afresh(pair),
      run: ({ before, after }) => overlaid(before, after),
    }),
    measure({ what: 'changes, findings and figures', size, ...goal, prepare: afresh(pair), run: report }),
    measure({ what: 'the same, both judged already', size, prepare: judged(pair), run: report }),
  ];
});

console.log(resultTable(heading('Comparing two charts'), measured));
