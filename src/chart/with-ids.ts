import type { Arrangement, Scenario } from './chart.ts';
import { withoutAbsent } from './edits/patch.ts';

/** The scenario with other ids for some of its roles, wherever it mentions them. They must not be taken. */
export function withIds(scenario: Scenario, ids: ReadonlyMap<string, string>): Scenario {
  if (ids.size === 0) return scenario;
  const now = (id: string) => ids.get(id) ?? id;
  const { arrangement, dismissals } = scenario;
  return withoutAbsent<Scenario>({
    ...scenario,
    arrangement: arrangement && arrangedWithIds(arrangement, now),
    roles: scenario.roles.map((role) => (ids.has(role.id) ? { ...role, id: now(role.id) } : role)),
    lines: scenario.lines.map((line) => ({ ...line, manager: now(line.manager), report: now(line.report) })),
    dismissals: dismissals?.map((dismissal) => ({
      ...dismissal,
      roles: dismissal.roles.map(now),
      about: dismissal.about.map((part) => aboutWithIds(part, now)),
    })),
  });
}

/** A decision about a dotted line names its two ends: `boss~>report`. Anything else it is about has no ids. */
function aboutWithIds(part: string, now: (id: string) => string): string {
  const ends = part.split('~>');
  return ends.length === 2 ? ends.map(now).join('~>') : part;
}

function arrangedWithIds(arrangement: Arrangement, now: (id: string) => string): Arrangement {
  const { branches, folded } = arrangement;
  return withoutAbsent<Arrangement>({
    ...arrangement,
    branches: branches && new Map([...branches].map(([id, leaves]) => [now(id), leaves])),
    folded: folded?.map(now),
  });
}
