import type { ChartDocument, Role, Scenario } from '../../../../src/chart/chart.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

/** A scenario in the notation of `scenarioOf`, under an id and a name. */
export function named(
  id: string,
  name: string,
  text: string,
  roles: Readonly<Record<string, Partial<Role>>> = {},
): Scenario {
  return { ...scenarioOf(text, { roles }), id, name };
}

/**
 * A proposal against today: cx has moved from cmo to ceo, new is added under it, old is removed, the person of coo is
 * another one, and a dotted line is drawn.
 */
export function comparedDocument(): ChartDocument {
  const today = named('today', 'Today', 'ceo > cmo, coo; cmo > cx, old; coo > ops', {
    coo: { person: 'Ada' },
  });
  const plan = named('plan', 'Proposal', 'ceo > cmo, coo, cx; cx > new; coo > ops; coo ..> cx: metrics', {
    coo: { person: 'Bo' },
  });
  return deepFreeze<ChartDocument>({ title: 'Northwind', baseline: 'today', scenarios: [today, plan] });
}

export const PAIR = { before: 'today', after: 'plan' } as const;
