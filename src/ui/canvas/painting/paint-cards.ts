import { cardDetail, PAINTED_ZOOM } from '../card-detail.ts';
import { paintFaces } from './paint-faces.ts';
import { paintFoldTabs } from './paint-fold-tabs.ts';
import { paintTitles } from './paint-titles.ts';
import { paintFeet, paintPersons } from './paint-words.ts';
import { type Painting, setSceneUnits, visibleRect } from './view.ts';

/**
 * Cards that are not in the page, or there without a face: the same sheet, bar and words in the same places, so that
 * the real card can take its place without a jump. Without the badges.
 */
export function paintCards(context: CanvasRenderingContext2D, painting: Painting): void {
  const { layout, mounted, view } = painting;
  const seen = layout.cardsIn(visibleRect(view));
  const cards = view.zoom < PAINTED_ZOOM ? seen : seen.filter((card) => !mounted.has(card.id));
  if (cards.length === 0) return;
  const { person, marks, growth } = cardDetail(view.zoom);
  setSceneUnits(context, view);
  paintFaces(context, painting, cards);
  paintTitles(context, painting, cards, growth);
  if (person > 0) {
    context.globalAlpha = person;
    paintPersons(context, painting, cards);
  }
  if (marks > 0) {
    context.globalAlpha = marks;
    paintFeet(context, painting, cards);
  }
  context.globalAlpha = 1;
  paintFoldTabs(context, painting, cards, marks);
}
