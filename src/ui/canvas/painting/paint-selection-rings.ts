import { cardRadius } from '../../../layout/card-radius.ts';
import { type Painting, setSceneUnits } from './view.ts';

/** Of the ring: in scene units, and the least on the screen in pixels. */
const WIDTH = 2;
/** The smallest ring on the screen: smaller, nobody would find it. */
const SMALLEST = 10;

/** Rings round the selected roles that are not in the page, as those of the page's cards. */
export function paintSelectionRings(
  context: CanvasRenderingContext2D,
  { layout, shown, org, selection, theme, view }: Painting,
): void {
  if (selection.kind !== 'roles') return;
  setSceneUnits(context, view);
  const ring = Math.max(WIDTH, WIDTH / view.zoom);
  context.setLineDash([]);
  for (const id of selection.ids) {
    const card = layout.card(id);
    if (!card || shown.has(id)) continue;
    const width = Math.max(SMALLEST / view.zoom, card.width + ring);
    const height = Math.max(SMALLEST / view.zoom, card.height + ring);
    const x = card.x + (card.width - width) / 2;
    const y = card.y + (card.height - height) / 2;
    context.beginPath();
    context.roundRect(x, y, width, height, cardRadius(org.role(id)) + ring / 2);
    context.lineWidth = 3 * ring;
    context.strokeStyle = theme.accentTint;
    context.stroke();
    context.lineWidth = ring;
    context.strokeStyle = theme.accent;
    context.stroke();
  }
}
