import { branchOf } from '../../chart/branch.ts';
import type { Scenario } from '../../chart/chart.ts';
import { leadsInTree, standingLevels } from '../../chart/standing-tree.ts';
import { layoutLayered } from '../layered.ts';
import { layoutScenario } from '../layout.ts';
import type { Layout } from '../placement.ts';
import { createExtent } from '../rect.ts';
import { lineLabel } from '../line-label.ts';
import type { DeckChoices } from './deck-choices.ts';

/** What of the chart a deck shows, with what is folded away in it. */
export function partOf(
  scenario: Scenario,
  choices: Pick<DeckChoices, 'part' | 'branch' | 'levels'>,
): Scenario {
  switch (choices.part) {
    case 'folded':
    case 'view':
      return scenario;
    case 'branch':
      return withFolded(
        choices.branch === undefined ? scenario : branchOf(scenario, choices.branch),
        undefined,
      );
    case 'levels':
      return foldedAt(scenario, choices.levels);
    case 'whole':
      return withFolded(scenario, undefined);
    default:
      return choices.part satisfies never;
  }
}

/** The chart with just these roles folded. */
export function withFolded(scenario: Scenario, folded: readonly string[] | undefined): Scenario {
  if (folded === undefined && scenario.arrangement?.folded === undefined) return scenario;
  const { folded: _, ...arrangement } = scenario.arrangement ?? {};
  return { ...scenario, arrangement: { ...arrangement, ...(folded && { folded }) } };
}

/** The chart without what somebody arranged for the screen, but for what is folded. */
export function asThePageWants(scenario: Scenario): Scenario {
  const { folded } = scenario.arrangement ?? {};
  const roles = scenario.roles.some(({ position }) => position !== undefined)
    ? scenario.roles.map((role) => {
        const { position: _, ...rest } = role;
        return rest;
      })
    : scenario.roles;
  return { ...scenario, roles, arrangement: folded ? { folded } : {} };
}

function foldedAt(scenario: Scenario, levels: number): Scenario {
  const deepest = Math.max(1, Math.floor(levels));
  const folded: string[] = [];
  for (const [id, level] of standingLevels(scenario))
    if (level === deepest && leadsInTree(scenario, id)) folded.push(id);
  return withFolded(scenario, folded);
}

/** The places of a picture's cards, in layers where the chart is. */
export function layoutForPicture(scenario: Scenario, cardHeight: number): Layout {
  const isLayered = scenario.arrangement?.kind === 'layered';
  return isLayered
    ? layoutLayered(scenario, { cardHeight }).layout
    : layoutScenario(scenario, { cardHeight });
}

/** The same places, of some cards only and the lines between them. */
export function layoutOfSome(layout: Layout, ids: ReadonlySet<string>): Layout {
  const cards = layout.cards.filter(({ id }) => ids.has(id));
  const lines = layout.lines.filter(
    ({ manager, report, shownManager = manager, shownReport = report }) =>
      ids.has(shownManager) && ids.has(shownReport),
  );
  const extent = createExtent();
  for (const card of cards) extent.addRect(card);
  for (const { points, label, purpose } of lines) {
    extent.addPoints(points);
    const size = label && lineLabel(purpose);
    if (size) extent.addRect({ x: label.x - size.width / 2, y: label.y - size.height / 2, ...size });
  }
  const { tray: _, ...rest } = layout;
  return {
    ...rest,
    cards,
    lines,
    bounds: extent.rect,
    card: (id) => (ids.has(id) ? layout.card(id) : undefined),
  };
}
