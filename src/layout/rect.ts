export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles have more in common than an edge. */
export function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Grows while things are added; `rect` is empty at the origin until the first. */
export interface Extent {
  readonly addRect: (rect: Rect) => void;
  /** x, y, x, y … */
  readonly addPoints: (points: readonly number[]) => void;
  readonly rect: Rect;
}

export function createExtent(): Extent {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  const add = (x: number, y: number) => {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  };
  return {
    addRect: ({ x, y, width, height }) => {
      add(x, y);
      add(x + width, y + height);
    },
    addPoints: (points) => {
      for (let i = 0; i + 1 < points.length; i += 2) add(points[i] as number, points[i + 1] as number);
    },
    get rect() {
      if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
      return { x: left, y: top, width: right - left, height: bottom - top };
    },
  };
}
