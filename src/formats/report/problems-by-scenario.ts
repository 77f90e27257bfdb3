import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import type { ReportProblem } from './chart-report.ts';

/**
 * Gives each problem to the scenario its path leads into; what concerns the whole file goes to the first scenario that
 * is reported. Problems of scenarios that are not reported are left out.
 */
export function problemsByScenario(
  problems: readonly ReportProblem[],
  { scenarios: all }: ChartDocument,
  reported: readonly Scenario[],
): ReadonlyMap<Scenario, readonly ReportProblem[]> {
  const sorted = new Map<Scenario, ReportProblem[]>(reported.map((scenario) => [scenario, []]));
  const [first] = reported;
  const places = placesInFile(problems, all);
  for (const problem of problems) {
    const place = /^scenarios\[(\d+)\]/.exec(problem.path ?? '')?.[1];
    const scenario = place === undefined ? first : (places.get(Number(place)) ?? first);
    if (scenario) sorted.get(scenario)?.push(problem);
  }
  return sorted;
}

/**
 * Which scenario stands at which place of the file's list. What is no scenario has a place too, and a problem of just
 * that path says that it was left out.
 */
function placesInFile(
  problems: readonly ReportProblem[],
  scenarios: readonly Scenario[],
): ReadonlyMap<number, Scenario> {
  const leftOut = new Set(
    problems.flatMap(({ path = '' }) => {
      const place = /^scenarios\[(\d+)\]$/.exec(path)?.[1];
      return place === undefined ? [] : [Number(place)];
    }),
  );
  const places = new Map<number, Scenario>();
  let place = 0;
  for (const scenario of scenarios) {
    while (leftOut.has(place)) place += 1;
    places.set(place, scenario);
    place += 1;
  }
  return places;
}
