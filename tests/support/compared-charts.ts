import type { ChartDocument } from '../../src/chart/chart.ts';
import { documentOf } from './opening.ts';

/** A proposal against today, with a change of every kind but the order. */
export function comparedCharts(): ChartDocument {
  const [today] = documentOf(`Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
    Chief Customer Officer [executive, accountable: cx, no budget, staff: 0, id: cco]
      Head of Customer Service [id: service]
  Chief Operating Officer [executive, id: coo]
    Head of Logistics [id: logistics]
`).scenarios;
  const [plan] = documentOf(`Chief Executive Officer (Ada Osei) [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
  Chief Customer Officer (Grace Li) [executive, accountable: cx, budget, staff: 12, id: cco]
    Head of Customer Service [id: service]
    Head of Customer Insight [id: insight]
  Chief Operating Officer [executive, id: coo]
coo ..> cco: CX steering committee
`).scenarios;
  return {
    title: 'Northwind',
    baseline: 'today',
    scenarios: [
      { ...today, id: 'today', name: 'Today' },
      { ...plan, id: 'plan', name: 'Proposal' },
    ],
  };
}
