import type { Point } from '../../../chart/chart.ts';
import type { CardDifference } from '../../../chart/overlay.ts';
import { GRID } from '../../../layout/marks.ts';
import type { Theme } from '../../../layout/theme.ts';
import { paintChangeSign } from './paint-change-sign.ts';
import { putStamp } from './stamps.ts';

interface ChangeSign {
  readonly kind: CardDifference;
  /** It is of what was. */
  readonly isHollow: boolean;
}

/** The sign of a change, centred on a point, as a stamp; in the context's own pixels. */
export function stampChange(
  context: CanvasRenderingContext2D,
  theme: Theme,
  { kind, isHollow }: ChangeSign,
  at: Point,
  size: number,
): void {
  const stamp = {
    key: `${kind} ${isHollow ? 'hollow' : 'filled'}`,
    paint: (onto: CanvasRenderingContext2D, colours: Theme, pixels: number) => {
      onto.scale(pixels / GRID, pixels / GRID);
      paintChangeSign(onto, colours, kind, { rim: isHollow ? 5 : 3, isHollow });
    },
  };
  putStamp(context, theme, stamp, at, size);
}
