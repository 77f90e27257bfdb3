import type { Rect } from '../../../layout/rect.ts';
import { TRAY_LABEL_SIZE, TRAY_RADIUS, trayLabelSpot } from '../../../layout/tray.ts';
import { type Painting, setSceneUnits } from './view.ts';

/** The frame around the roles without a reporting line, with its label. */
export function paintTray(context: CanvasRenderingContext2D, painting: Painting): void {
  const { tray } = painting.layout;
  if (!tray) return;
  setSceneUnits(context, painting.view);
  strokeFrame(context, painting, tray.rect, TRAY_RADIUS, 1);
  const { x, y } = trayLabelSpot(tray.rect);
  context.font = `400 ${TRAY_LABEL_SIZE}px Inter, Arial, sans-serif`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = painting.theme.soft;
  context.fillText(tray.label, x, y);
}

/** The frame from far away, where no words are read, onto a canvas that shows exactly `region`. */
export function paintFarTray(context: CanvasRenderingContext2D, painting: Painting, region: Rect): void {
  const { tray } = painting.layout;
  if (!tray) return;
  const scale = painting.view.zoom * painting.view.density;
  const { x, y, width, height } = tray.rect;
  const frame = {
    x: (x - region.x) * scale,
    y: (y - region.y) * scale,
    width: width * scale,
    height: height * scale,
  };
  strokeFrame(context, painting, frame, TRAY_RADIUS * scale, painting.view.density);
}

function strokeFrame(
  context: CanvasRenderingContext2D,
  { theme }: Painting,
  { x, y, width, height }: Rect,
  radius: number,
  lineWidth: number,
): void {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.setLineDash([]);
  context.lineWidth = lineWidth;
  context.strokeStyle = theme.edge;
  context.stroke();
}
