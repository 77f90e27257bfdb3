import type { FontWeight } from './text-metrics.ts';

/**
 * `dashed` for borders (vacant, planned): 4 on, 3 off. `dotted` for dotted lines: 0.5 on, 2.5 off, round ends. Both in
 * widths of the stroke, so that a picture can be enlarged.
 */
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

/**
 * Path data of absolute M, L, C and Z, moved to x, y and enlarged; `strokeWidth` is in units of the path. Round ends.
 */
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
  /**
   * The whole text where this is one of its lines; absent: all of it is on this line. Lines of one text follow each
   * other.
   */
  readonly of?: string;
  /** The anchor on the base line. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly italic?: boolean;
  readonly fill: string;
  readonly anchor?: 'middle' | 'end';
  /** The colour of a ground of its own, as of a marker pen; absent: none. */
  readonly ground?: string;
  /** Struck through, in the colour of its letters. */
  readonly isStruck?: true;
}

/** A small picture, such as a logo. */
export interface ImagePrimitive {
  readonly kind: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A data address of a PNG or JPEG, in base64, that has been checked to be one. */
  readonly href: string;
}

export type Primitive = RectPrimitive | LinePrimitive | PathPrimitive | TextPrimitive | ImagePrimitive;

/** What belongs to one role or line, in drawing order. */
export interface SceneGroup {
  readonly kind: 'title' | 'finding' | 'tray' | 'line' | 'trace' | 'purpose' | 'role' | 'page';
  /**
   * The role's id, or those of the two ends of a line or of the purpose on it, manager first; of a trace the place that
   * was left and the role; empty for the rest.
   */
  readonly ids: readonly string[];
  /** In words, for people who cannot see it; never markup. */
  readonly name: string;
  readonly primitives: readonly Primitive[];
  /** Where it leads to in a deck: the number of a page, from 0; absent: nowhere. */
  readonly toPage?: number;
  /** Groups of the same list that follow each other are edited as one text; absent: this one stands alone. */
  readonly list?: string;
  /** Rows of as many texts each, every row closed by a line across. */
  readonly isTable?: true;
  /** What the speaker should know of it, one paragraph a line, nothing cut; absent: nothing. */
  readonly notes?: string;
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

/** One page of a deck. Its scene is in points, 72 to the inch. */
export interface Page {
  readonly scene: Scene;
  /** Also for bookmarks; never empty. */
  readonly title: string;
  /** What the speaker should know, one paragraph a line; absent: nothing. */
  readonly notes?: string;
}
