import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import { DARK, LIGHT } from '../../layout/theme.ts';
import type { SlidePalette } from '../picture/pptx/slide-colours.ts';

/** The colours of a presentation's theme: those of the brand, where there is one, before those of the product. */
export function slidePalette({ colours, brand }: Pick<DeckChoices, 'colours' | 'brand'>): SlidePalette {
  const theme = colours === 'dark' ? DARK : LIGHT;
  const [first = theme.accent, second = theme.accountable] = brand;
  return {
    ink: theme.ink,
    paper: theme.paper,
    softInk: theme.soft,
    tint: theme.canvas,
    accents: [first, second],
    link: theme.accent,
  };
}
