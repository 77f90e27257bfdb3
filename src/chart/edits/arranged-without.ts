import type { Arrangement, Scenario } from '../chart.ts';
import { withoutAbsent } from './patch.ts';

/** The scenario without what it says of roles that are gone, which would wait for the next ones of those ids. */
export function arrangedWithout(scenario: Scenario, gone: ReadonlySet<string>): Scenario {
  const { arrangement } = scenario;
  const mentions = arrangement?.folded?.some((id) => gone.has(id)) ?? false;
  const heads = arrangement?.branches && [...arrangement.branches.keys()].some((id) => gone.has(id));
  if (!arrangement || (!mentions && !heads)) return scenario;
  return {
    ...scenario,
    arrangement: withoutAbsent<Arrangement>({
      ...arrangement,
      folded: arrangement.folded?.filter((id) => !gone.has(id)),
      branches: arrangement.branches && new Map([...arrangement.branches].filter(([id]) => !gone.has(id))),
    }),
  };
}
