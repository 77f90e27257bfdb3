import type { ChartDocument } from '../../src/chart/chart.ts';
import { documentOf } from './opening.ts';

/** The scenario that is the baseline, alone. */
export const ONE_SCENARIO = documentOf(`Chief Executive Officer [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
    Chief Customer Officer [executive, accountable: cx, id: cco]
`);

/** The same, called Today, behind another one, called Plan. */
export function twoScenarios(): ChartDocument {
  const [scenario] = ONE_SCENARIO.scenarios;
  const plan = documentOf(`Chief Executive Officer [id: ceo]
  Head of Sales [id: sales]
`).scenarios[0];
  return {
    ...ONE_SCENARIO,
    baseline: 'today',
    scenarios: [
      { ...plan, id: 'plan', name: 'Plan' },
      { ...scenario, id: 'today', name: 'Today' },
    ],
  };
}
