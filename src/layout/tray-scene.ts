import type { SceneGroup } from './primitives.ts';
import { type Tray, TRAY_LABEL_SIZE, TRAY_RADIUS, trayLabelSpot } from './tray.ts';
import type { Theme } from './theme.ts';

/** Draws the frame around the roles without a reporting line, moved to where the layout lies in the picture. */
export function trayScene(theme: Theme, { rect, label }: Tray, dx: number, dy: number): SceneGroup {
  const frame = { ...rect, x: rect.x + dx, y: rect.y + dy };
  return {
    kind: 'tray',
    ids: [],
    name: label,
    primitives: [
      { kind: 'rect', ...frame, radius: TRAY_RADIUS, stroke: theme.edge, strokeWidth: 1 },
      {
        kind: 'text',
        text: label,
        ...trayLabelSpot(frame),
        size: TRAY_LABEL_SIZE,
        weight: 400,
        fill: theme.soft,
      },
    ],
  };
}
