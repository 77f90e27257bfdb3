import type { Scenario } from '../../chart/chart.ts';
import { PERSON_SIZE } from '../card-words.ts';
import type { LayoutOptions, PageTeams } from '../forest.ts';
import { layoutScenario } from '../layout.ts';
import type { Layout } from '../placement.ts';
import { createExtent } from '../rect.ts';
import type { Size } from '../tray.ts';

/** What people at the far end of a table still read, in points. */
export const LEAST_TEXT = 8;
/** Whether text of this size, in points, is; a twentieth less is nothing anybody sees. */
export function isReadable(size: number): boolean {
  return size >= LEAST_TEXT - 0.05;
}

/** Titles and names are as small as this on a card, in its units. */
export const ROLE_TEXT = PERSON_SIZE;
/** The scale at which they are just read. */
export const LEAST_SCALE = LEAST_TEXT / ROLE_TEXT;
/** Three cards need not fill a slide. */
export const MOST_SCALE = 1.35;
/** Badges, pills and widths of lines stand out from the cards; dotted lines go around them. */
const AROUND = 16;
const AROUND_DOTTED = 36;
/** Another arrangement is worth it from here on. */
const CLEARLY = 1.02;

/** The lines of these have no more than three stretches, and are drawn alike by every program. */
const PLAIN_WAYS: readonly PageTeams[] = [
  { first: 'row', others: 'hanging' },
  { first: 'row', others: 'row' },
  { first: 'row', others: 'both' },
  { first: 'both', others: 'hanging' },
  { first: 'both', others: 'both' },
  { first: 'hanging', others: 'hanging' },
];
/** Some presentation programs lead the lines to lower rows behind the upper ones. */
const COLUMNS: readonly PageTeams[] = [5, 4, 3].map((columns) => ({ first: columns, others: 'hanging' }));

export interface Fit {
  readonly scale: number;
  readonly options: LayoutOptions;
}

/** Whether there is an arrangement of teams in which a chart can be read in a room of this size. */
export function canBeRead(scenario: Scenario, cardHeight: number, room: Size): boolean {
  return fitInto(scenario, cardHeight, room, LEAST_SCALE).scale >= LEAST_SCALE;
}

/**
 * The arrangement of teams in which a chart comes out largest in a room of this size, in points; the first one found
 * that reaches the scale `enough`.
 */
export function fitInto(scenario: Scenario, cardHeight: number, room: Size, enough = 1): Fit {
  const around = scenario.lines.some(({ kind }) => kind === 'dotted') ? AROUND_DOTTED : AROUND;
  let best: Fit = { scale: 0, options: { cardHeight } };
  const attempt = (teams: PageTeams) => {
    if (best.scale >= enough) return;
    const options = { cardHeight, teams };
    const { width, height } = extentOf(layoutScenario(scenario, options));
    const scale = Math.min(room.width / (width + around), room.height / (height + around));
    if (scale > best.scale * CLEARLY) best = { scale, options };
  };
  PLAIN_WAYS.forEach(attempt);
  if (best.scale < LEAST_SCALE) COLUMNS.forEach(attempt);
  return best;
}

/** Of the cards alone: leading the lines takes longer than placing the cards, and there are many places to try. */
function extentOf({ cards, tray }: Layout): Size {
  const extent = createExtent();
  for (const card of cards) extent.addRect(card);
  if (tray) extent.addRect(tray.rect);
  return extent.rect;
}
