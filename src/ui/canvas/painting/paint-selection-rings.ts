import type { Painting } from './view.ts';

/** Rings round the selected roles in the far view, never smaller than a finger can find. */
export function paintSelectionRings(
  context: CanvasRenderingContext2D,
  { layout, selection, theme, view }: Painting,
): void {
  if (selection.kind !== 'roles') return;
  const { zoom, density } = view;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.strokeStyle = theme.accent;
  context.lineWidth = 2;
  for (const id of selection.ids) {
    const card = layout.card(id);
    if (!card) continue;
    const width = Math.max(10, card.width * zoom + 6);
    const height = Math.max(10, card.height * zoom + 6);
    const centreX = (card.x + card.width / 2) * zoom + view.x;
    const centreY = (card.y + card.height / 2) * zoom + view.y;
    context.strokeRect(centreX - width / 2, centreY - height / 2, width, height);
  }
}
