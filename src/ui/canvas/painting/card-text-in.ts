import type { Role } from '../../../chart/chart.ts';
import { isFootedIn } from './card-foot-marks.ts';
import { type CardText, cardText } from './card-text.ts';
import type { Painting } from './view.ts';

/** What is written on the card of a role, in the chart that is painted. */
export function cardTextIn({ changes, org }: Pick<Painting, 'changes' | 'org'>, role: Role): CardText {
  // A place that was left has no foot, and needs that room to say where its role is now.
  const isPlace = changes?.cards.get(role.id)?.placeOf !== undefined;
  return cardText(role, isPlace || isFootedIn(org, role));
}
