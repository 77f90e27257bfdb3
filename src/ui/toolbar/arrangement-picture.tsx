import type { ArrangementKind, Direction, LeafArrangement } from '../../chart/chart.ts';

/** `as-chart`: a branch that follows what is around it. */
export type Pictured = ArrangementKind | `grow-${Direction}` | LeafArrangement | 'as-chart';

/** Boxes as x, y, width, height, and the lines between them, on a sheet of 20 by 16. */
const PICTURES: Readonly<
  Record<Pictured, { readonly boxes: readonly (readonly number[])[]; readonly lines: string }>
> = {
  tree: {
    boxes: [
      [7, 1, 6, 4],
      [1, 11, 6, 4],
      [13, 11, 6, 4],
    ],
    lines: 'M10 5v3M4 11V8h12v3',
  },
  layered: {
    boxes: [
      [7, 0.5, 6, 3],
      [1, 6.5, 6, 3],
      [13, 6.5, 6, 3],
      [7, 12.5, 6, 3],
    ],
    lines: 'M8 3.5 4 6.5M12 3.5l4 3M4 9.5l4 3M16 9.5l-4 3',
  },
  'grow-down': { boxes: [[6, 1, 8, 4]], lines: 'M10 5v9M6.5 11l3.5 3.5 3.5-3.5' },
  'grow-right': { boxes: [[1, 5, 7, 6]], lines: 'M8 8h10M15 4.5 18.5 8 15 11.5' },
  auto: { boxes: [[1, 2, 18, 12]], lines: 'M5 11V8M10 11V5M15 11V8' },
  side: {
    boxes: [
      [7, 1, 6, 4],
      [0.5, 11, 5, 4],
      [7.5, 11, 5, 4],
      [14.5, 11, 5, 4],
    ],
    lines: 'M10 5v6M3 11V8h14v3',
  },
  stacked: {
    boxes: [
      [6, 0.5, 8, 3],
      [7, 6.5, 8, 3],
      [7, 12.5, 8, 3],
    ],
    lines: 'M10 3.5V5H5v9h2M5 8h2',
  },
  left: {
    boxes: [
      [8, 0.5, 9, 3],
      [3, 6.5, 9, 3],
      [3, 12.5, 9, 3],
    ],
    lines: 'M15 3.5V14h-3M15 8h-3',
  },
  right: {
    boxes: [
      [3, 0.5, 9, 3],
      [8, 6.5, 9, 3],
      [8, 12.5, 9, 3],
    ],
    lines: 'M5 3.5V14h3M5 8h3',
  },
  both: {
    boxes: [
      [6, 0.5, 8, 3],
      [1, 6.5, 7, 3],
      [12, 6.5, 7, 3],
      [1, 12.5, 7, 3],
      [12, 12.5, 7, 3],
    ],
    lines: 'M10 3.5V14M8 8h4M8 14h4',
  },
  'as-chart': { boxes: [[1, 6, 18, 4]], lines: '' },
};

/** A small drawing of what a choice does; its words say the same. */
export function ArrangementPicture({ of }: { of: Pictured }) {
  const { boxes, lines } = PICTURES[of];
  return (
    <svg width={20} height={16} viewBox="0 0 20 16" fill="none" stroke="currentColor" aria-hidden>
      <path d={lines} />
      {boxes.map(([x, y, width, height]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} rx={1} fill="var(--paper)" />
      ))}
    </svg>
  );
}
