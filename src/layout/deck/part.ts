import { branchOf } from '../../chart/branch.ts';
import type { Scenario } from '../../chart/chart.ts';
import { leadsInTree, standingLevels } from '../../chart/standing-tree.ts';
import { layoutLayered } from '../layered.ts';
import { layoutScenario } from '../layout.ts';
import type { Layout } from '../placement.ts';
import { createExtent } from '../rect.ts';
import { lineLabel } from '../line-label.ts';
import type { DeckChoices } from './deck-choices.ts';

type PartChoices = Pick<DeckChoices, 'part' | 'branch' | 'levels'>;

const parts = new WeakMap<Scenario, Map<string, Scenario>>();

/**
 * What of the chart a deck shows, with what is folded away in it. Asking twice gives the same chart.
 *
 * @param keepsFolds What is folded stays so: it is what is not worth showing. Default: all of it is shown.
 */
export function partOf(scenario: Scenario, choices: PartChoices, keepsFolds = false): Scenario {
  const key = JSON.stringify([choices.part, choices.branch, choices.levels, keepsFolds]);
  const known = parts.get(scenario)?.get(key);
  if (known) return known;
  const made = cutOut(scenario, choices, keepsFolds);
  const ofScenario = parts.get(scenario) ?? new Map<string, Scenario>();
  parts.set(scenario, ofScenario.set(key, made));
  return made;
}

function cutOut(scenario: Scenario, choices: PartChoices, keepsFolds: boolean): Scenario {
  const opened = (part: Scenario) => (keepsFolds ? part : withFolded(part, undefined));
  switch (choices.part) {
    case 'folded':
    case 'view':
      return scenario;
    case 'branch':
      return opened(choices.branch === undefined ? scenario : branchOf(scenario, choices.branch));
    case 'levels':
      return foldedAt(scenario, choices.levels);
    case 'whole':
      return opened(scenario);
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

const layouts = new WeakMap<Scenario, { readonly cardHeight: number; readonly layout: Layout }>();

/** The places of a picture's cards, in layers where the chart is. Asking twice in turn gives the same layout. */
export function layoutForPicture(scenario: Scenario, cardHeight: number): Layout {
  const known = layouts.get(scenario);
  if (known?.cardHeight === cardHeight) return known.layout;
  const layout = arranged(scenario, cardHeight);
  layouts.set(scenario, { cardHeight, layout });
  return layout;
}

function arranged(scenario: Scenario, cardHeight: number): Layout {
  const isLayered = scenario.arrangement?.kind === 'layered';
  return isLayered
    ? layoutLayered(scenario, { cardHeight }).layout
    : layoutScenario(scenario, { cardHeight });
}

/**
 * Without the lines between teams that are folded: on an overview they are a tangle, and another page names them all.
 * A reporting line between two cards of the page stays, also where it stands for others besides.
 */
export function withoutStandIns(layout: Layout): Layout {
  const lines = layout.lines.flatMap((line) => {
    const { more, ...own } = line;
    if (line.shownManager !== undefined || line.shownReport !== undefined) return [];
    if (!more) return [line];
    // What is written on a dotted line is about all of them.
    return line.kind === 'solid' ? [own] : [];
  });
  return lines.every((line, i) => line === layout.lines[i]) && lines.length === layout.lines.length
    ? layout
    : withLines(layout, lines);
}

/** The same places, of some cards only and the lines between them. */
export function layoutOfSome(layout: Layout, ids: ReadonlySet<string>): Layout {
  const cards = layout.cards.filter(({ id }) => ids.has(id));
  const lines = layout.lines.filter(
    ({ manager, report, shownManager = manager, shownReport = report }) =>
      ids.has(shownManager) && ids.has(shownReport),
  );
  const { tray: _, ...rest } = withLines({ ...layout, cards }, lines);
  return { ...rest, card: (id) => (ids.has(id) ? layout.card(id) : undefined) };
}

/** The same cards with other lines, which may need less room. */
function withLines(layout: Layout, lines: Layout['lines']): Layout {
  const extent = createExtent();
  for (const card of layout.cards) extent.addRect(card);
  if (layout.tray) extent.addRect(layout.tray.rect);
  for (const { points, label, purpose } of lines) {
    extent.addPoints(points);
    const size = label && lineLabel(purpose);
    if (size) extent.addRect({ x: label.x - size.width / 2, y: label.y - size.height / 2, ...size });
  }
  return { ...layout, lines, bounds: extent.rect };
}
