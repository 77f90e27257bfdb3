import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import { type Org, indexOrg } from '../../chart/org-index.ts';
import type { CardChange, LineDifference, Trace } from '../../chart/overlay.ts';

/** What a chart that is looked at in a comparison shows besides itself. */
export interface ShownChanges {
  /** By the id of the card. */
  readonly cards: ReadonlyMap<string, CardChange>;
  /** By `lineIdentity`. */
  readonly lines: ReadonlyMap<string, LineDifference>;
  readonly traces: readonly Trace[];
  /** What the two scenarios are called. */
  readonly names: { readonly before: string; readonly after: string };
  /** The real charts the cards come from: of a role is true what the first of them says that has it. */
  readonly charts: readonly [Scenario, ...Scenario[]];
  /** The document the first of them is judged in. */
  readonly document: ChartDocument;
}

const known = new WeakMap<ShownChanges, Org>();

/**
 * Who reports to whom as it really is, for a chart in which two are laid over each other: there a boss would seem to
 * have those who are gone and the places of those who have moved.
 *
 * @param org The index of the chart on the screen.
 */
export function trueOrg(changes: ShownChanges, org: Org): Org {
  const before = known.get(changes);
  if (before) return before;
  const orgs = changes.charts.map((chart) => indexOrg(chart));
  const own = (id: string) => orgs.find((one) => one.role(id)) ?? org;
  const made: Org = {
    ...org,
    bosses: (id) => own(id).bosses(id),
    reports: (id) => own(id).reports(id),
    dottedBosses: (id) => own(id).dottedBosses(id),
    dottedReports: (id) => own(id).dottedReports(id),
  };
  known.set(changes, made);
  return made;
}

/** Whether a card is no role of the second chart: one that is gone, or the place one has left. */
export function isGhost(changes: ShownChanges, id: string): boolean {
  const change = changes.cards.get(id);
  return change !== undefined && (change.placeOf !== undefined || change.kinds.includes('removed'));
}
