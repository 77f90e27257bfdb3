import type { ChartDocument, Unknown } from '../../chart/chart.ts';
import type { LinkContent } from '../../formats/link/link-document.ts';

/**
 * What goes along unless somebody says otherwise: what is seen on the cards, and nothing that nobody looks at before
 * the link is sent. A note is written for oneself, and a column of an HR table may be the salary.
 */
export const USUAL_CONTENT: LinkContent = { names: true, notes: false, hidden: false };

/** Of what a link can leave out, what a chart has at all. */
export interface Leavable {
  /** Roles with somebody in them. */
  readonly names: number;
  /** Notes, and reasons of decisions. */
  readonly notes: number;
  /** The columns of tables that no card shows, by name. */
  readonly columns: readonly string[];
  /** Something that another version or program has put into the file. */
  readonly hasUnknown: boolean;
  /** A logo, which no link carries. */
  readonly hasLogo: boolean;
}

export function whatCanBeLeftOut(document: ChartDocument): Leavable {
  let names = 0;
  let notes = 0;
  let hasUnknown = isUnknown(document, document.context, document.deck, document.branchOf);
  const columns = new Set<string>();
  for (const scenario of document.scenarios) {
    const { roles, lines, dismissals = [], table } = scenario;
    hasUnknown ||= isUnknown(
      scenario,
      scenario.context,
      scenario.arrangement,
      table,
      ...lines,
      ...dismissals,
    );
    hasUnknown ||= isUnknown(...roles);
    for (const { person, note, extra } of roles) {
      if (person?.trim()) names += 1;
      if (note?.trim()) notes += 1;
      for (const column of extra?.keys() ?? []) columns.add(column);
    }
    notes += dismissals.filter(({ reason }) => reason.trim() !== '').length;
  }
  const hasLogo = document.deck?.logo !== undefined;
  return { names, notes, columns: [...columns], hasUnknown, hasLogo };
}

function isUnknown(...parts: readonly ({ readonly unknown?: Unknown } | undefined)[]): boolean {
  return parts.some((part) => part?.unknown !== undefined && part.unknown.size > 0);
}
