import type { Role } from '../chart/chart.ts';
import { indexOrg, type Org } from '../chart/org-index.ts';
import type { CardChange, Overlay } from '../chart/overlay.ts';

/** What is different about the cards and lines of a picture that shows two charts as one. */
export type SceneChanges = Pick<Overlay, 'before' | 'after' | 'cards' | 'lines' | 'traces'>;

/** Who is on a card, and in which chart it is read what stands there: how many report to it, and what it is about. */
export interface CardSource {
  readonly org: Org;
  readonly role: Role;
  readonly change?: CardChange | undefined;
  /** The card is only where this role was: what stands there in the place of a holder. */
  readonly aside?: string | undefined;
}

/** Undefined for a card that stands for nobody in either chart. */
export function cardSource(changes: SceneChanges, id: string): CardSource | undefined {
  const change = changes.cards.get(id);
  const isPast = change?.placeOf !== undefined || change?.kinds.includes('removed') === true;
  const org = indexOrg(isPast ? changes.before : changes.after);
  const role = org.role(change?.placeOf ?? id);
  if (!role) return undefined;
  const aside = change?.placeOf === undefined ? undefined : movedWords(changes, change.placeOf);
  return { org, role, change, aside };
}

/** "now under Chief Executive Officer". */
function movedWords({ after }: SceneChanges, id: string): string {
  const bosses = indexOrg(after)
    .bosses(id)
    .map(({ title }) => title);
  return bosses.length === 0 ? 'now reports to nobody' : `now under ${bosses.join(' and ')}`;
}
