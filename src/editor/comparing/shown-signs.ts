import type { CardDifference } from '../../chart/overlay.ts';
import type { ShownChanges } from './shown-changes.ts';

/** A sign on a card of a comparison: what has become of its role, or that this is the place it had. */
export type ShownSign = CardDifference | 'place';

/** In the order in which they are explained. */
const SIGNS: readonly ShownSign[] = ['added', 'removed', 'moved', 'changed', 'place'];

const known = new WeakMap<ShownChanges['cards'], ReadonlySet<ShownSign>>();

/** The signs that occur on the cards of one canvas or of several beside each other, each once. */
export function signsIn(shown: readonly (ShownChanges | null)[]): readonly ShownSign[] {
  const sets = shown.map((changes) => (changes ? signsOn(changes.cards) : new Set<ShownSign>()));
  return SIGNS.filter((sign) => sets.some((set) => set.has(sign)));
}

function signsOn(cards: ShownChanges['cards']): ReadonlySet<ShownSign> {
  const before = known.get(cards);
  if (before) return before;
  const signs = new Set<ShownSign>();
  for (const { kinds, placeOf } of cards.values())
    for (const sign of placeOf === undefined ? kinds : (['place'] as const)) signs.add(sign);
  known.set(cards, signs);
  return signs;
}
