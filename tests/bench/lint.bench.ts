import type { ChartDocument, Scenario } from '../../src/chart/chart.ts';
import { moveRole } from '../../src/chart/edits/move-role.ts';
import { indexOrg } from '../../src/chart/org-index.ts';
import { layoutScenario } from '../../src/layout/layout.ts';
import { forecast } from '../../src/rules/forecast.ts';
import { lint } from '../../src/rules/lint.ts';
import { measure } from './measure.ts';
import { randomChart } from './random-chart.ts';
import { heading, resultTable } from './results.ts';

interface Open {
  readonly document: ChartDocument;
  readonly scenario: Scenario;
}

/** The same chart with lines of its own, so that nothing remembered about the last one is found again. */
const afresh = (chart: Scenario) => (): Open => {
  const scenario = { ...chart, lines: [...chart.lines] };
  return { document: { title: 'Bench', scenarios: [scenario] }, scenario };
};

/** As {@link afresh}, already judged and arranged, as a chart is when somebody starts to change it. */
const judged = (chart: Scenario) => {
  const open = afresh(chart);
  return (): Open => {
    const opened = open();
    lint(opened.document, opened.scenario);
    layoutScenario(opened.scenario);
    return opened;
  };
};

const first = (size: number) =>
  measure({
    what: 'lint with its index',
    size,
    prepare: afresh(randomChart(size)),
    run: ({ document, scenario }) => lint(document, scenario),
  });

const all = (size: number, goal: number) => {
  const open = afresh(randomChart(size));
  return measure({
    what: 'lint',
    size,
    goal,
    prepare: () => {
      const opened = open();
      indexOrg(opened.scenario);
      return opened;
    },
    run: ({ document, scenario }) => lint(document, scenario),
  });
};

const forecasting = (size: number, goal: { readonly goal?: number }) =>
  measure({
    what: 'forecast of a move',
    size,
    prepare: judged(randomChart(size)),
    run: ({ document, scenario }) => forecast(document, scenario, moveRole('r5', 'r1')),
    ...goal,
  });

const editing = (size: number, goal: number) =>
  measure({
    what: 'a move, its lint and layout',
    size,
    goal,
    prepare: judged(randomChart(size)),
    run: ({ document, scenario }) => {
      const moved = moveRole('r5', 'r1')(scenario);
      if (moved === scenario) throw new Error('Nothing moved.');
      return [lint({ ...document, scenarios: [moved] }, moved), layoutScenario(moved)];
    },
  });

console.log(
  resultTable(heading('Rules'), [
    first(1_000),
    first(10_000),
    all(100, 2),
    all(1_000, 2),
    all(10_000, 20),
    forecasting(1_000, { goal: 8 }),
    forecasting(10_000, {}),
    editing(1_000, 16),
    editing(10_000, 50),
  ]),
);
