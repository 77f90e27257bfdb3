import type { Severity } from '../chart/chart.ts';

/**
 * The product's own small drawings, as path data on a grid of 24. Only absolute M, L, C and Z, so that every
 * painter can draw them. Card marks are lines with round ends; severity shapes are filled.
 */
export const GRID = 24;
export const MARK_STROKE = 2;

const CIRCLE =
  'M21 12 C21 16.97 16.97 21 12 21 C7.03 21 3 16.97 3 12 C3 7.03 7.03 3 12 3 C16.97 3 21 7.03 21 12 Z';

export const CARD_MARKS = {
  /** A house with pillars: a seat on the board. */
  board: 'M3 9.5 L12 4 L21 9.5 Z M6 13 L6 17 M10 13 L10 17 M14 13 L14 17 M18 13 L18 17 M3.5 20.5 L20.5 20.5',
  /** Two people: a seat on the executive team. */
  executive:
    'M12.6 8 C12.6 10 11 11.6 9 11.6 C7 11.6 5.4 10 5.4 8 C5.4 6 7 4.4 9 4.4 C11 4.4 12.6 6 12.6 8 Z M2.6 20 C2.6 16.7 5.4 14.8 9 14.8 C12.6 14.8 15.4 16.7 15.4 20 M15.8 4.6 C17.6 4.9 18.8 6.3 18.8 8 C18.8 9.7 17.6 11.1 15.8 11.4 M18.2 15.2 C20.2 16 21.4 17.6 21.4 20',
  /** A tick in a circle: accountable for an area. */
  accountable: `${CIRCLE} M8 12.4 L11 15.4 L16.2 9.4`,
  /** An arrow from a boss down to a report: how many there are. */
  span: 'M6 4 L6 11 C6 13.2 7.3 14.5 9.5 14.5 L19 14.5 M14.8 10.2 L19.2 14.5 L14.8 18.8',
} as const satisfies Record<string, string>;
export type CardMark = keyof typeof CARD_MARKS;

export interface SeverityShape {
  readonly outline: string;
  /** The sign inside, as lines 2.5 wide with round ends, where no count is written. */
  readonly sign: string;
  /** The middle of what stands inside; a triangle has its room low. */
  readonly centre: number;
  /** What a person reads. */
  readonly label: string;
}

export const SIGN_STROKE = 2.5;

export const SEVERITY_SHAPES: Readonly<Record<Severity, SeverityShape>> = {
  error: {
    outline: 'M7.65 1.5 L16.35 1.5 L22.5 7.65 L22.5 16.35 L16.35 22.5 L7.65 22.5 L1.5 16.35 L1.5 7.65 Z',
    sign: 'M12 6.5 L12 12.8 M12 17.2 L12 17.2',
    centre: 12,
    label: 'Critical',
  },
  warning: {
    outline:
      'M12 1.2 C12.9 1.2 13.6 1.6 14.1 2.4 L23.2 18.6 C24.2 20.4 23.1 22.4 21.1 22.4 L2.9 22.4 C0.9 22.4 -0.2 20.4 0.8 18.6 L9.9 2.4 C10.4 1.6 11.1 1.2 12 1.2 Z',
    sign: 'M12 8.6 L12 13.8 M12 18 L12 18',
    centre: 14.4,
    label: 'Warning',
  },
  info: {
    outline:
      'M22.5 12 C22.5 17.8 17.8 22.5 12 22.5 C6.2 22.5 1.5 17.8 1.5 12 C1.5 6.2 6.2 1.5 12 1.5 C17.8 1.5 22.5 6.2 22.5 12 Z',
    sign: 'M12 11.2 L12 17.4 M12 6.8 L12 6.8',
    centre: 12,
    label: 'Consider',
  },
};
