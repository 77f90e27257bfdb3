import type { Brush } from './paint-xml.ts';
import type { Box } from './slide-units.ts';

/** What is needed to draw on one slide. */
export interface SlidePen extends Brush {
  /** A number no shape of the slide has yet. */
  readonly nextId: () => number;
  /** The id of the relationship to another slide, by the page's number; undefined where there is no such page. */
  readonly linkTo: (page: number | undefined) => string | undefined;
  /** The id of the relationship to a picture, by its data address. */
  readonly picture: (href: string) => string;
}

/** A shape as it stands in the file, and how much of the slide it takes. */
export interface DrawnShape {
  readonly xml: string;
  readonly box: Box;
}
