import { memo } from 'react';
import type { Thumbnail } from '../../browser/storage/stored.ts';
import { FUNCTIONS } from '../../chart/chart.ts';
import { LINE_COLOUR } from '../../layout/thumbnail.ts';
import styles from './chart-picture.module.css';

/** From here on a box is wide enough to look like a card; units of the field. */
const AS_CARD = 8;

interface Props {
  /** Absent: there is no picture, and its room stays empty. */
  readonly thumbnail: Thumbnail | undefined;
  /** Its size and its frame. */
  readonly className?: string | undefined;
}

/** A chart as the library keeps it in small; decoration only. One path for each colour, as there may be many boxes. */
export const ChartPicture = memo(function ChartPicture({ thumbnail, className = '' }: Props) {
  const classes = `${styles['picture']} ${className}`;
  if (!thumbnail || thumbnail.boxes.length === 0) return <span className={classes} aria-hidden />;
  const { lines, cards, bars } = shapesOf(thumbnail);
  return (
    <span className={classes} aria-hidden>
      <svg viewBox={`-6 -6 ${thumbnail.width + 12} ${thumbnail.height + 12}`}>
        <path className={styles['lines']} d={lines} />
        <path className={styles['cards']} d={cards} />
        {[...bars].map(([colour, path]) => (
          <path key={colour} d={path} fill={`var(--department-${FUNCTIONS[colour] ?? 'other'})`} />
        ))}
      </svg>
    </span>
  );
});

function shapesOf({ boxes }: Thumbnail) {
  let lines = '';
  let cards = '';
  const bars = new Map<number, string>();
  for (let at = 0; at + 4 < boxes.length; at += 5) {
    const [x = 0, y = 0, width = 0, height = 0, colour = 0] = boxes.slice(at, at + 5);
    const whole = boxPath(x, y, width, height);
    if (colour === LINE_COLOUR) {
      lines += whole;
      continue;
    }
    const isCard = width >= AS_CARD;
    if (isCard) cards += whole;
    bars.set(colour, (bars.get(colour) ?? '') + (isCard ? boxPath(x, y, 2, height) : whole));
  }
  return { lines, cards, bars };
}

function boxPath(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
