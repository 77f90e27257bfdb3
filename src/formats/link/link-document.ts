import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import { withoutAbsent } from '../../chart/edits/patch.ts';
import { namelessDocument } from './nameless-document.ts';
import { withoutUnknown } from './without-unknown.ts';

/** What of a chart goes along in a link. */
export interface LinkContent {
  /**
   * Who holds the roles. Without them nothing goes along that could say who somebody is, whatever else is asked for.
   */
  readonly names: boolean;
  /** Notes on roles, and the reasons of decisions about findings. */
  readonly notes: boolean;
  /** Columns of an imported table, and fields of a file, that the chart keeps and does not show. */
  readonly hidden: boolean;
}

/** The chart as it stands in its file, but for the logo. */
export const EVERYTHING: LinkContent = { names: true, notes: true, hidden: true };

/**
 * A chart as a link carries it. A logo never goes along: it is as long as a chart of a thousand roles. What is folded
 * away, where cards were put, and which chart a branch was cut from do go along: whoever makes the copy theirs and
 * sends it back as a file gives back what can be put back.
 */
export function linkDocument(document: ChartDocument, content: LinkContent): ChartDocument {
  const { names, notes, hidden } = content;
  if (!names) return namelessDocument(document);
  const known = withoutLogo(hidden ? document : withoutUnknown(document));
  if (notes && hidden) return known;
  const [first, ...rest] = known.scenarios.map((scenario) => scenarioWith(scenario, content));
  return first ? { ...known, scenarios: [first, ...rest] } : known;
}

function scenarioWith(scenario: Scenario, { notes, hidden }: LinkContent): Scenario {
  const { table, dismissals } = scenario;
  return withoutAbsent<Scenario>({
    ...scenario,
    roles: scenario.roles.map((role) => {
      const { note, extra, ...rest } = role;
      return { ...rest, ...(notes && note !== undefined && { note }), ...(hidden && extra && { extra }) };
    }),
    dismissals: notes ? dismissals : dismissals?.map((decision) => ({ ...decision, reason: '' })),
    table: hidden ? table : undefined,
  });
}

function withoutLogo(document: ChartDocument): ChartDocument {
  if (document.deck?.logo === undefined) return document;
  const { logo: _, ...deck } = document.deck;
  return { ...document, deck };
}
