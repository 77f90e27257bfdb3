import { indexOrg } from '../../chart/org-index.ts';
import { BANDS, measureStructure } from '../../chart/spans.ts';
import type { ChartReport } from './chart-report.ts';
import type { Artifacts } from './sarif-places.ts';

/**
 * Spans and layers of a chart as numbers, for the property bag of a run: SARIF has no place of its own for what is
 * measured and no finding. What nobody states is left out.
 */
export function sarifStructure({ file, scenario }: ChartReport, artifacts: Artifacts): object {
  const { count, headcount, vacant, layers, bodies, apart, bands, average, widest } = measureStructure(
    indexOrg(scenario),
  );
  return {
    ...artifacts.locate(file),
    scenario: scenario.id,
    roles: count,
    vacant: vacant.length,
    ...(headcount.stating > 0 && { headcount: headcount.heads }),
    layers: layers.map(({ length }) => length),
    boardsAndCommittees: bodies.length,
    notUnderTheTop: apart.length,
    spans: {
      ...(average !== undefined && { average: Math.round(average * 100) / 100 }),
      ...(widest && { widest: widest.span }),
      bands: BANDS.map(({ from, to }, at) => ({
        from,
        ...(Number.isFinite(to) && { to }),
        roles: bands[at]?.length ?? 0,
      })),
    },
  };
}
