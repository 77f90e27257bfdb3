import type { Scenario } from '../../src/chart/chart.ts';
import { indexOrg } from '../../src/chart/org-index.ts';
import { layoutLayered } from '../../src/layout/layered.ts';
import { MOST_LAYERED_ROLES } from '../../src/layout/layered-layout.ts';
import { layoutScenario } from '../../src/layout/layout.ts';
import { measure } from './measure.ts';
import { randomChart } from './random-chart.ts';
import { heading, type Result, resultTable } from './results.ts';

/** The same chart as a new object, so that nothing remembered about the last one is found again. */
const afresh = (chart: Scenario) => () => ({ ...chart, roles: [...chart.roles] });

/** As {@link afresh}, with the index already there: it is shared with the rules and measured by itself. */
const indexed = (chart: Scenario) => () => {
  const scenario = afresh(chart)();
  indexOrg(scenario);
  return scenario;
};

/** The least any tidy layout has to do: one visit of each role after its reports. */
function visitAll(scenario: Scenario): number {
  const org = indexOrg(scenario);
  const widths = new Map<string, number>();
  for (let at = org.drawingOrder.length - 1; at >= 0; at -= 1) {
    const id = org.drawingOrder[at]?.id ?? '';
    let width = 0;
    for (const report of org.reports(id)) width += widths.get(report.id) ?? 0;
    widths.set(id, Math.max(1, width));
  }
  return widths.size;
}

const index = (size: number) =>
  measure({ what: 'index', size, prepare: afresh(randomChart(size)), run: indexOrg });

const visit = (size: number) =>
  measure({ what: 'one visit of each role', size, prepare: indexed(randomChart(size)), run: visitAll });

const tidy = (size: number, goal: { readonly goal?: number }) =>
  measure({ what: 'tidy layout', size, prepare: indexed(randomChart(size)), run: layoutScenario, ...goal });

/** Lines and trunks are only worked out when first asked for. */
const drawn = (size: number) =>
  measure({
    what: 'tidy layout with its lines',
    size,
    prepare: indexed(randomChart(size)),
    run: (scenario) => {
      const layout = layoutScenario(scenario);
      return [layout.lines, layout.trunks, layout.bounds];
    },
  });

const layered = (size: number) =>
  measure({
    what: 'layered layout',
    size,
    prepare: indexed(randomChart(size)),
    run: (scenario) => {
      const { layout, fellBack } = layoutLayered(scenario);
      if (fellBack !== undefined) throw new Error(fellBack);
      return layout;
    },
  });

function ratio(what: string, above: Result, below: Result, goal: { readonly goal?: number } = {}): Result {
  return { what, size: above.size, value: above.value / below.value, unit: 'x', ...goal };
}

/**
 * How cost grows between two sizes: 1 is in proportion, 2 with the square. Large charts leave the processor's caches
 * and wake the garbage collector, so that equal work for each role still comes out somewhat above 1.
 */
function exponent(small: Result, large: Result): Result {
  const value = Math.log(large.value / small.value) / Math.log(large.size / small.size);
  const note = `from ${small.size} roles; 1 is linear`;
  return { what: `exponent of the ${large.what}`, size: large.size, value, unit: '', note };
}

const visited = visit(10_000);
const tidySmall = tidy(1_000, {});
const tidyAsLayered = tidy(MOST_LAYERED_ROLES, {});
const tidyLarge = tidy(10_000, { goal: 10 });
const tidyHuge = tidy(50_000, { goal: 100 });
const drawnSmall = drawn(1_000);
const drawnHuge = drawn(50_000);
const layeredSmall = layered(100);
/** As many as it takes: beyond that it hands over to the tree. */
const layeredLarge = layered(MOST_LAYERED_ROLES);

console.log(
  resultTable(heading('Layout'), [
    index(1_000),
    index(10_000),
    index(50_000),
    visited,
    tidyAsLayered,
    tidySmall,
    tidyLarge,
    tidyHuge,
    drawnSmall,
    drawn(10_000),
    drawnHuge,
    ratio('tidy layout against one visit', tidyLarge, visited),
    ratio('tidy layout of 50,000 against 10,000', tidyHuge, tidyLarge, { goal: 8 }),
    exponent(tidySmall, tidyHuge),
    exponent(drawnSmall, drawnHuge),
    layeredSmall,
    layeredLarge,
    ratio('layered layout against tidy', layeredLarge, tidyAsLayered),
  ]),
);
