import { isGhost } from '../../../editor/comparing/shown-changes.ts';
import { cardLook } from '../../../layout/card-look.ts';
import type { PlacedCard } from '../../../layout/placement.ts';
import { cardDetail, PAINTED_ZOOM } from '../card-detail.ts';
import { footMarksIn } from './card-foot-marks.ts';
import { cardTextIn } from './card-text-in.ts';
import { paintMarked, paintStrike } from './paint-change-words.ts';
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
  const { changes, layout, shown, view } = painting;
  const seen = layout.cardsIn(visibleRect(view));
  const cards = view.zoom < PAINTED_ZOOM ? seen : seen.filter((card) => !shown.has(card.id));
  if (cards.length === 0) return;
  setSceneUnits(context, view);
  if (changes) {
    const ghosts = cards.filter(({ id }) => isGhost(changes, id));
    paintSheets(
      context,
      painting,
      cards.filter(({ id }) => !isGhost(changes, id)),
    );
    paintGhosts(context, painting, ghosts);
  } else paintSheets(context, painting, cards);
  paintFoldTabs(context, painting, cards, cardDetail(view.zoom).marks);
}

/** Sheets with what stands on them, in the theme of the painting. */
function paintSheets(
  context: CanvasRenderingContext2D,
  painting: Painting,
  cards: readonly PlacedCard[],
): void {
  const { person, marks, growth } = cardDetail(painting.view.zoom);
  paintFaces(context, painting, cards);
  paintChanged(context, painting, cards, growth);
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
}

/** Cards that are no roles any more, in their own faint colours. */
function paintGhosts(
  context: CanvasRenderingContext2D,
  painting: Painting,
  ghosts: readonly PlacedCard[],
): void {
  const { changes, org, theme, view } = painting;
  for (const card of ghosts) {
    const change = changes?.cards.get(card.id);
    const role = org.role(card.id);
    if (!change || !role) continue;
    const look = cardLook(theme, change);
    paintSheets(context, { ...painting, theme: look.theme }, [card]);
    if (!look.isStruck) continue;
    const text = cardTextIn(painting, role);
    paintStrike(context, theme, card, { text, growth: cardDetail(view.zoom).growth });
  }
}

function paintChanged(
  context: CanvasRenderingContext2D,
  painting: Painting,
  cards: readonly PlacedCard[],
  growth: number,
): void {
  const { changes, org, theme, names } = painting;
  if (!changes) return;
  for (const card of cards) {
    const change = changes.cards.get(card.id);
    const role = org.role(card.id);
    if (!change || !role) continue;
    const foot = footMarksIn(org, role, names);
    const text = cardTextIn(painting, role);
    paintMarked(context, theme, card, { text, look: cardLook(theme, change), growth, foot });
  }
}
