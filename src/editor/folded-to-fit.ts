import type { ChartDocument, Scenario } from '../chart/chart.ts';
import { inScenario } from '../chart/edits/document-edit.ts';
import { foldToLevel, unfoldAll } from '../chart/edits/folding.ts';
import { standingLevels } from '../chart/standing-tree.ts';
import { layoutScenario } from '../layout/layout.ts';
import { currentScenario, type Shown } from './derived.ts';

/** Free for the chart on the screen, CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A laptop’s, where nobody says. */
export const LAPTOP: Room = { width: 880, height: 760 };
/** Titles can still be read at this zoom. */
const READABLE = 0.45;
/** A chart of up to this many roles is never folded unasked. */
const SMALL = 60;
/** More cards than this never fit. */
const MOST_CARDS = 160;
/** A top without reports says nothing about an organisation, however many they are. */
const LEAST_LEVELS = 2;

/**
 * A large chart that has just been read is folded to the levels that fit, unless it says itself what is folded.
 * Nothing to fold away (a long row of roles alone) leaves it as it is.
 */
export function foldedToFit(shown: Shown, room: Room = LAPTOP): ChartDocument {
  const scenario = currentScenario(shown);
  if (scenario.arrangement?.folded !== undefined || scenario.roles.length <= SMALL) return shown.document;
  const level = levelThatFits(scenario, room);
  if (level === undefined) return shown.document;
  return inScenario(scenario.id, foldToLevel(level))(shown.document);
}

/** A chart that becomes large under somebody's hands says that it is open, so that it opens as it was left. */
export function keptOpen(shown: Shown): ChartDocument {
  const { id, arrangement, roles } = currentScenario(shown);
  if (arrangement?.folded !== undefined || roles.length <= SMALL) return shown.document;
  return inScenario(id, unfoldAll)(shown.document);
}

/** The number of levels to show; absent when all of them fit, or there is but one. */
function levelThatFits(scenario: Scenario, room: Room): number | undefined {
  const levels = standingLevels(scenario);
  const counts: number[] = [];
  for (const level of levels.values()) counts[level] = (counts[level] ?? 0) + 1;
  const deepest = counts.length - 1;
  if (deepest < LEAST_LEVELS) return undefined;
  let cards = 0;
  for (let level = 1; level <= deepest; level += 1) {
    cards += counts[level] ?? 0;
    const isNeeded = level <= LEAST_LEVELS;
    if (!isNeeded && (cards > MOST_CARDS || !fits(firstLevels(scenario, levels, level), room)))
      return level - 1;
  }
  return undefined;
}

/** The levels alone, as a chart: what is below them need not be looked at, however much it is. */
function firstLevels(scenario: Scenario, levels: ReadonlyMap<string, number>, last: number): Scenario {
  const isShown = (id: string) => (levels.get(id) ?? 1) <= last;
  return {
    ...scenario,
    roles: scenario.roles.filter(({ id }) => isShown(id)),
    lines: scenario.lines.filter(({ manager, report }) => isShown(manager) && isShown(report)),
  };
}

function fits(scenario: Scenario, room: Room): boolean {
  const { width, height } = layoutScenario(scenario).bounds;
  return width * READABLE <= room.width && height * READABLE <= room.height;
}
