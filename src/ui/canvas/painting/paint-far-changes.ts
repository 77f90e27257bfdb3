import type { Rect } from '../../../layout/rect.ts';
import { paintChangedCards } from './paint-changed-cards.ts';
import { paintChangedLines } from './paint-changed-lines.ts';
import { paintTraces } from './paint-traces.ts';
import type { Painting } from './view.ts';

/** What is different in a part of the chart, onto a canvas that shows exactly that part. */
export function paintFarChanges(context: CanvasRenderingContext2D, painting: Painting, region: Rect): void {
  const { zoom } = painting.view;
  const view = {
    ...painting.view,
    x: -region.x * zoom,
    y: -region.y * zoom,
    width: region.width * zoom,
    height: region.height * zoom,
  };
  const part = { ...painting, view };
  paintChangedLines(context, part);
  paintTraces(context, part);
  paintChangedCards(context, part);
}
