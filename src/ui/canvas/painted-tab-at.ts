import type { Point } from '../../chart/chart.ts';
import { foldPill } from '../../layout/fold-scene.ts';
import type { Layout } from '../../layout/placement.ts';

/** A finger’s width more than is painted, screen pixels; on the card itself no more than a fifth of it. */
const REACH = 8;
const ON_CARD = 0.2;

/** The folded card whose painted tab is at a point of the chart; far out, where cards are not in the page. */
export function paintedTabAt(
  layout: Layout,
  point: Point,
  { zoom, toRight }: { readonly zoom: number; readonly toRight: boolean },
): string | undefined {
  const reach = REACH / zoom;
  const around = { x: point.x - reach, y: point.y - reach, width: 2 * reach, height: 2 * reach };
  return layout.cardsIn(around).find((card) => {
    const hidden = layout.hiddenUnder(card.id);
    if (hidden === 0) return false;
    const pill = foldPill(card, hidden, { toRight });
    const inwards = Math.min(reach, (toRight ? card.width : card.height) * ON_CARD);
    const left = pill.x - (toRight ? inwards : reach);
    const top = pill.y - (toRight ? reach : inwards);
    const right = pill.x + pill.width + reach;
    const bottom = pill.y + pill.height + reach;
    return point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
  })?.id;
}
