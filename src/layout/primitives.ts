import type { FontWeight } from './text-metrics.ts';

/** `dashed` for borders (vacant, planned), `dotted` for dotted lines: 1 on, 5 off, round ends. */
export type Dash = 'dashed' | 'dotted';

interface Painted {
  /** A colour; absent: not filled. */
  readonly fill?: string;
  /** A colour; absent: no outline. */
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: Dash;
}

export interface RectPrimitive extends Painted {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

/** A right-angled line; its corners are rounded by `radius` where there is room. */
export interface LinePrimitive {
  readonly kind: 'line';
  /** x, y, x, y … */
  readonly points: readonly number[];
  readonly radius: number;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash?: Dash;
}

/** Path data of absolute M, L, C and Z, moved to x, y and enlarged; `strokeWidth` is in units of the path. Round ends. */
export interface PathPrimitive extends Painted {
  readonly kind: 'path';
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface TextPrimitive {
  readonly kind: 'text';
  readonly text: string;
  /** The anchor on the base line. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly italic?: boolean;
  readonly fill: string;
  readonly anchor?: 'middle' | 'end';
}

export type Primitive = RectPrimitive | LinePrimitive | PathPrimitive | TextPrimitive;

/** What belongs to one role or line, in drawing order. */
export interface SceneGroup {
  readonly kind: 'title' | 'finding' | 'tray' | 'line' | 'role';
  /** The role's id, or those of a line's two ends, manager first; empty for the rest. */
  readonly ids: readonly string[];
  /** In words, for people who cannot see it; never markup. */
  readonly name: string;
  readonly primitives: readonly Primitive[];
}

/** One picture, ready to be drawn by any painter. Origin top left; everything lies inside width and height. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** In words: what the picture shows. */
  readonly name: string;
  readonly groups: readonly SceneGroup[];
}
