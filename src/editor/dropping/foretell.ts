import { type Forecast, newsOf } from '../../rules/compare-judgements.ts';
import type { Finding } from '../../rules/finding.ts';
import { currentScenario, type Shown } from '../derived.ts';
import { judge } from '../judge.ts';
import { showsOnChart } from '../quiet.ts';
import type { Drop } from './drop.ts';

/**
 * What a drop would show on the chart: one that is being started is not talked about at every card. Null while the
 * rules are on their way.
 */
export function foretell(shown: Shown, { edit }: Pick<Drop, 'edit'>): Forecast | null {
  const scenario = currentScenario(shown);
  const made = judge()?.forecast(shown.document, scenario, edit);
  if (!made) return null;
  const foretold = newsOf(made);
  const roleCount = edit(scenario).roles.length;
  const shows = (finding: Finding) => showsOnChart(finding, roleCount);
  return {
    ...foretold,
    introduced: foretold.introduced.filter(shows),
    fixed: foretold.fixed.filter(shows),
  };
}
