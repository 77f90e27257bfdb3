import type { Scenario } from '../../../src/chart/chart.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { departmentColour } from '../../../src/layout/department-colour.ts';
import { layoutScenario } from '../../../src/layout/layout.ts';
import { LIGHT } from '../../../src/layout/theme.ts';

export interface PeerRole {
  readonly id: string;
  readonly boss: string | null;
  readonly title: string;
  readonly person: string;
  readonly department: string;
  readonly colour: string;
  /** Where our own layout puts the card, for a library that has no layout. */
  readonly x: number;
  readonly y: number;
}

/** The chart as the pages of the peers take it: already parsed, with nothing left to look up. */
export interface PeerChart {
  readonly roles: readonly PeerRole[];
  readonly dotted: readonly { readonly manager: string; readonly report: string }[];
}

export function peerChart(scenario: Scenario): PeerChart {
  const org = indexOrg(scenario);
  const layout = layoutScenario(scenario);
  const bosses = new Map<string, string>();
  for (const { manager, report, kind } of scenario.lines) if (kind === 'solid') bosses.set(report, manager);
  const roles = org.roles.map((role) => ({
    id: role.id,
    boss: bosses.get(role.id) ?? null,
    title: role.title,
    person: role.person ?? '',
    department: role.department ?? '',
    colour: departmentColour(LIGHT, role),
    x: layout.card(role.id)?.x ?? 0,
    y: layout.card(role.id)?.y ?? 0,
  }));
  const dotted = scenario.lines
    .filter(({ kind }) => kind === 'dotted')
    .map(({ manager, report }) => ({ manager, report }));
  return { roles, dotted };
}
