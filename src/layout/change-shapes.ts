import type { CardDifference } from '../chart/overlay.ts';

/** What says on a card, a line or in a list what has become of it: a shape with a letter in it. */
export interface ChangeShape {
  /** Path data on the grid of all marks, filled; see `marks.ts`. */
  readonly outline: string;
  readonly letter: string;
  /** The middle of the letter, across; a shape that points has its room on one side. */
  readonly centre: number;
  /** What a person reads. */
  readonly label: string;
}

export const CHANGE_SHAPES: Readonly<Record<CardDifference, ChangeShape>> = {
  added: {
    outline:
      'M22.5 12 C22.5 17.8 17.8 22.5 12 22.5 C6.2 22.5 1.5 17.8 1.5 12 C1.5 6.2 6.2 1.5 12 1.5 C17.8 1.5 22.5 6.2 22.5 12 Z',
    letter: 'A',
    centre: 12,
    label: 'Added',
  },
  removed: {
    outline: 'M7 2 L17 2 L22 7 L22 17 L17 22 L7 22 L2 17 L2 7 Z',
    letter: 'R',
    centre: 12,
    label: 'Removed',
  },
  moved: {
    outline:
      'M3.6 2.2 L14.6 2.2 C15.6 2.2 16.3 2.6 16.9 3.4 L22.6 11 C23.1 11.6 23.1 12.4 22.6 13 L16.9 20.6 C16.3 21.4 15.6 21.8 14.6 21.8 L3.6 21.8 C2.2 21.8 1.4 21 1.4 19.6 L1.4 4.4 C1.4 3 2.2 2.2 3.6 2.2 Z',
    letter: 'M',
    centre: 11.1,
    label: 'Moved',
  },
  changed: {
    outline:
      'M10.4 0.9 C11.4 -0.1 12.6 -0.1 13.6 0.9 L23.1 10.4 C24.1 11.4 24.1 12.6 23.1 13.6 L13.6 23.1 C12.6 24.1 11.4 24.1 10.4 23.1 L0.9 13.6 C-0.1 12.6 -0.1 11.4 0.9 10.4 Z',
    letter: 'C',
    centre: 12,
    label: 'Changed',
  },
};

/** Of the outline of a shape that is hollow, being of what was; on the same grid. */
export const HOLLOW_STROKE = 2;

/** The signs on lines that came or went, as strokes on the same grid. */
export const LINE_SIGNS = {
  added: 'M12 7 L12 17 M7 12 L17 12',
  removed: 'M7 12 L17 12',
} as const;
