import type { Severity } from '../../chart/chart.ts';
import type { RoleMark } from '../../layout/scene.ts';
import type { ChartMarks } from '../../rules/chart-marks.ts';

/** The badges of the cards, as a picture needs them. */
export function roleMarks({ cards }: ChartMarks): ReadonlyMap<string, RoleMark> {
  return new Map(
    [...cards].map(([id, { severity, findings }]) => [id, { severity, count: findings.length }]),
  );
}

/** The severities of problem lines, as a picture needs them. */
export function lineMarks({ lines }: ChartMarks): ReadonlyMap<string, ReadonlyMap<string, Severity>> {
  return new Map(
    [...lines].map(([manager, reports]) => [
      manager,
      new Map([...reports].map(([report, { severity }]) => [report, severity])),
    ]),
  );
}
