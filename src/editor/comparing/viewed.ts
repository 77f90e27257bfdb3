import type { ChartDocument, Role, Scenario } from '../../chart/chart.ts';
import { type CardChange, type Overlay, overlaid } from '../../chart/overlay.ts';
import { cardSource } from '../../layout/scene-changes.ts';
import type { Comparing } from './comparing.ts';
import type { ShownChanges } from './shown-changes.ts';

/** The canvases of a comparison: both charts on one, or each on its own. */
export type Pane = 'together' | 'before' | 'after';

/** A chart to be looked at, and what is different about it. */
export interface Viewed {
  /** Has one scenario. */
  readonly document: ChartDocument;
  readonly changes: ShownChanges;
}

/** The two scenarios laid over each other; undefined where one of them is gone. */
export function overlayOf(
  document: ChartDocument,
  { before, after }: Pick<Comparing, 'before' | 'after'>,
): Overlay | undefined {
  const [first, second] = [before, after].map((id) => document.scenarios.find((one) => one.id === id));
  return first && second ? overlaid(first, second) : undefined;
}

/** What a pane of a comparison shows. The same overlay of the same document gives the same roles and lines. */
export function viewedIn(pane: Pane, document: ChartDocument, overlay: Overlay): Viewed {
  const { before, after } = overlay;
  const names = { before: before.name, after: after.name };
  const common = { names, document, lines: overlay.lines, traces: [] };
  const alone = (scenario: Scenario): ChartDocument => {
    const { baseline: _, ...rest } = document;
    return { ...rest, scenarios: [scenario] };
  };
  switch (pane) {
    case 'together':
      return {
        document: alone(withPlaces(overlay)),
        changes: { ...common, cards: overlay.cards, traces: overlay.traces, charts: [after, before] },
      };
    case 'before':
      return {
        document: alone(setOutAs(overlay, before)),
        changes: { ...common, cards: cardsOf(overlay, before), charts: [before] },
      };
    case 'after':
      return {
        document: alone(setOutAs(overlay, after)),
        changes: { ...common, cards: cardsOf(overlay, after), charts: [after] },
      };
  }
}

const placed = new WeakMap<Overlay, Scenario>();

/** The overlay with places that say where their role is now instead of who holds it. */
function withPlaces(overlay: Overlay): Scenario {
  const known = placed.get(overlay);
  if (known) return known;
  const roles = overlay.scenario.roles.map((role): Role => {
    const aside = cardSource(overlay, role.id)?.aside;
    if (aside === undefined) return role;
    const { id, title, department, function: fn, body } = role;
    return {
      id,
      title,
      person: aside,
      ...(department !== undefined && { department }),
      ...(fn !== undefined && { function: fn }),
      ...(body !== undefined && { body }),
    };
  });
  const made = { ...overlay.scenario, roles };
  placed.set(overlay, made);
  return made;
}

/** One of the two charts, set out and folded as both together are. */
function setOutAs({ scenario }: Overlay, chart: Scenario): Scenario {
  return { ...chart, arrangement: { ...scenario.arrangement } };
}

function cardsOf({ cards }: Overlay, { roles }: Scenario): ReadonlyMap<string, CardChange> {
  const own = new Set(roles.map(({ id }) => id));
  return new Map([...cards].filter(([id, { placeOf }]) => placeOf === undefined && own.has(id)));
}
