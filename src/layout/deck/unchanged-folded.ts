import type { DeckPart, Scenario } from '../../chart/chart.ts';
import { lineIdentity } from '../../chart/line-identity.ts';
import { changedBranches } from '../../chart/overlay/changed-branches.ts';
import type { SceneChanges } from '../scene-changes.ts';

const known = new WeakMap<Scenario, Scenario>();

/**
 * A chart of two with all branches folded in which nothing differs, so that the rest comes out larger. The same chart
 * where there are none, where they are folded already, or where somebody has chosen what is folded.
 */
export function withUnchangedFolded(
  scenario: Scenario,
  { cards, lines }: Pick<SceneChanges, 'cards' | 'lines'>,
  part: DeckPart,
): Scenario {
  if (part === 'levels') return scenario;
  const made = known.get(scenario);
  if (made) return made;
  const different = new Set(cards.keys());
  for (const line of scenario.lines)
    if (lines.has(lineIdentity(line))) different.add(line.manager).add(line.report);
  const arrangement = changedBranches(scenario, different, scenario.arrangement, 0);
  const before = scenario.arrangement?.folded ?? [];
  const isMore = (arrangement.folded ?? []).some((id) => !before.includes(id));
  const folded = isMore ? { ...scenario, arrangement } : scenario;
  known.set(scenario, folded);
  return folded;
}
