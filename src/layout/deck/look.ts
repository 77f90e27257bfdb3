import { DARK, LIGHT, type Theme } from '../theme.ts';
import { contrast } from './contrast.ts';
import type { DeckChoices } from './deck-choices.ts';

/** The colours of a page. */
export interface Look {
  readonly theme: Theme;
  /** A colour, or `transparent`. */
  readonly background: string;
  /** Behind the words on a line: a see-through page has a white pad there, as its cards are white. */
  readonly pad: string;
  readonly title: string;
  /** Along the upper edge, the first colour over the whole width; none without a brand. */
  readonly band: readonly string[];
}

/** Letters as large as a title's are read from here on. */
const LEAST_CONTRAST = 4.5;

export function lookOf({ colours, brand }: Pick<DeckChoices, 'colours' | 'brand'>): Look {
  const theme = colours === 'dark' ? DARK : LIGHT;
  const ground = colours === 'dark' ? theme.canvas : theme.paper;
  const [first] = brand;
  return {
    theme,
    background: colours === 'transparent' ? 'transparent' : ground,
    pad: ground,
    title: first !== undefined && contrast(first, ground) >= LEAST_CONTRAST ? first : theme.ink,
    band: brand.slice(0, 2),
  };
}
