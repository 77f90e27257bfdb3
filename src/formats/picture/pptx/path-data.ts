import type { PathPrimitive } from '../../../layout/primitives.ts';

export interface PathStep {
  readonly command: 'M' | 'L' | 'C' | 'Z';
  /** x, y, x, y … as the path has them. */
  readonly points: readonly number[];
}

const STEP = /([MLCZ])([^MLCZ]*)/g;

/** Reads path data of absolute M, L, C and Z. */
export function pathSteps(path: string): readonly PathStep[] {
  return Array.from(path.matchAll(STEP), ([, command, numbers = '']) => ({
    command: command as PathStep['command'],
    points: (numbers.match(/-?[\d.]+/g) ?? []).map(Number),
  }));
}

/** Around everything the path passes, control points included, where it is drawn. */
export function pathBounds({ path, x, y, scale }: PathPrimitive) {
  const points = pathSteps(path).flatMap((step) => step.points);
  const across = points.filter((_, i) => i % 2 === 0);
  const down = points.filter((_, i) => i % 2 === 1);
  const left = Math.min(...across);
  const top = Math.min(...down);
  return {
    x: x + left * scale,
    y: y + top * scale,
    width: (Math.max(...across) - left) * scale,
    height: (Math.max(...down) - top) * scale,
  };
}
