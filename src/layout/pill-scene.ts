import type { Primitive } from './primitives.ts';
import type { Rect } from './rect.ts';
import type { Theme } from './theme.ts';

export interface Pill extends Rect {
  readonly text: string;
}

interface PillLook {
  /** Of its letters, scene units. */
  readonly size: number;
  readonly stroke: string;
  readonly fill: string;
}

/** A few words in a rounded box that lies on the edge of a card: how many are folded away, where a move leads. */
export function pillScene(theme: Theme, { text, ...area }: Pill, look: PillLook): readonly Primitive[] {
  return [
    {
      kind: 'rect',
      ...area,
      radius: area.height / 2,
      fill: theme.paper,
      stroke: look.stroke,
      strokeWidth: 1,
    },
    {
      kind: 'text',
      text,
      x: area.x + area.width / 2,
      y: area.y + area.height / 2 + look.size * 0.36,
      size: look.size,
      weight: 600,
      fill: look.fill,
      anchor: 'middle',
    },
  ];
}
