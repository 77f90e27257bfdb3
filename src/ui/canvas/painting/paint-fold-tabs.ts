import type { PlacedCard } from '../../../layout/placement.ts';
import { foldTab } from './fold-tab.ts';
import type { Painting } from './view.ts';

const TEXT_SIZE = 11;

/**
 * Pills with the number of roles that are folded away, onto a context in scene units. `words`: how much of it shows.
 */
export function paintFoldTabs(
  context: CanvasRenderingContext2D,
  painting: Painting,
  cards: readonly PlacedCard[],
  words: number,
): void {
  const { theme } = painting;
  const alpha = context.globalAlpha;
  for (const card of cards) {
    const tab = foldTab(painting, card);
    if (!tab) continue;
    const { text, x, y, width, height } = tab;
    context.beginPath();
    context.roundRect(x + 0.5, y + 0.5, width - 1, height - 1, height / 2);
    context.fillStyle = theme.paper;
    context.fill();
    context.setLineDash([]);
    context.lineWidth = 1;
    context.strokeStyle = theme.line;
    context.stroke();
    if (words === 0) continue;
    context.globalAlpha = alpha * words;
    context.font = `600 ${TEXT_SIZE}px Inter, Arial, sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.fillStyle = theme.soft;
    context.fillText(text, x + width / 2, y + height / 2 + TEXT_SIZE * 0.36);
    context.globalAlpha = alpha;
  }
}
