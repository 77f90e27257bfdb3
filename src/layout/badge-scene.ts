import type { Severity } from '../chart/chart.ts';
import { GRID, SEVERITY_SHAPES, SIGN_STROKE } from './marks.ts';
import type { Primitive } from './primitives.ts';
import type { Theme } from './theme.ts';

export const BADGE_SIZE = 19;

/** A severity's shape around a middle, with the count inside when there is more than one to count. */
export function badge(
  theme: Theme,
  severity: Severity,
  middleX: number,
  middleY: number,
  options: { readonly size?: number; readonly count?: number } = {},
): readonly Primitive[] {
  const { size = BADGE_SIZE, count = 1 } = options;
  const shape = SEVERITY_SHAPES[severity];
  const scale = size / GRID;
  const x = middleX - size / 2;
  const y = middleY - size / 2;
  const place = { kind: 'path', x, y, scale } as const;
  const outline: Primitive = { ...place, path: shape.outline, fill: theme.severity[severity] };
  if (count <= 1)
    return [outline, { ...place, path: shape.sign, stroke: theme.severitySign, strokeWidth: SIGN_STROKE }];
  const text = count > 99 ? '99' : String(count);
  const fontSize = size * (text.length > 1 ? 0.46 : 0.58);
  return [
    outline,
    {
      kind: 'text',
      text,
      x: middleX,
      y: y + shape.centre * scale + fontSize * 0.36,
      size: fontSize,
      weight: 600,
      fill: theme.severitySign,
      anchor: 'middle',
    },
  ];
}
