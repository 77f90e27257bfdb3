import { presetGeometry } from './card-outline.ts';
import type { Box } from './slide-units.ts';

/** A connector's shape and place, from which PowerPoint draws the line. */
export interface Connector {
  readonly box: Box;
  /** In sixtieths of a thousandth of a degree, clockwise, after the flips. */
  readonly turn: 0 | 5_400_000 | 16_200_000;
  readonly flipX: boolean;
  readonly flipY: boolean;
  readonly geometry: string;
}

/** A connector bends at shares of its own size; one that has none in some direction gets this little. */
const LEAST = 1270;
const MOST_STRETCHES = 5;

/**
 * The connector that runs along a right-angled line given in EMU. Elbows have two to five stretches; of a line with
 * more, the ends and the longest stretch between them are kept.
 */
export function connectorAlong(points: readonly number[]): Connector {
  const corners = withinReach(cornersOf(points));
  const start = corners[0] as Corner;
  const end = corners.at(-1) as Corner;
  const stretches = corners.length - 1;
  if (stretches <= 1) return straight(start, end);
  const isLevel = corners[1]?.y === start.y;

  // Along the first stretch, and across it, both from the start.
  const turned = corners.map(({ x, y }) =>
    isLevel ? { along: x - start.x, across: y - start.y } : { along: y - start.y, across: x - start.x },
  );
  const last = turned.at(-1) as (typeof turned)[number];
  const first = turned[1] as (typeof turned)[number];
  const forward = last.along < 0 || (last.along === 0 && first.along < 0) ? -1 : 1;
  const aside = last.across < 0 || (last.across === 0 && (turned[2]?.across ?? 0) < 0) ? -1 : 1;
  const width = Math.max(LEAST, Math.abs(last.along));
  const height = Math.max(stretches > 3 ? LEAST : 0, Math.abs(last.across));

  const bends = turned.slice(1, stretches - 1).map(({ along, across }, i) => {
    const share = i % 2 === 0 ? (along * forward) / width : (across * aside) / height;
    return `<a:gd name="adj${i + 1}" fmla="val ${Math.round(share * 100_000)}"/>`;
  });
  const middleX = (start.x + end.x) / 2;
  const middleY = (start.y + end.y) / 2;
  return {
    box: { x: Math.round(middleX - width / 2), y: Math.round(middleY - height / 2), width, height },
    ...turnOf(isLevel, forward, aside),
    geometry: presetGeometry(`bentConnector${stretches}`, bends.join('')),
  };
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

function straight(start: Corner, end: Corner): Connector {
  return {
    box: {
      x: Math.min(start.x, end.x),
      y: Math.min(start.y, end.y),
      width: Math.abs(end.x - start.x),
      height: Math.abs(end.y - start.y),
    },
    turn: 0,
    flipX: end.x < start.x,
    flipY: end.y < start.y,
    geometry: presetGeometry('straightConnector1'),
  };
}

/** Elbows start level, to the right and then down; all others are turned and flipped ones. */
function turnOf(
  isLevel: boolean,
  forward: number,
  aside: number,
): Pick<Connector, 'turn' | 'flipX' | 'flipY'> {
  if (isLevel) return { turn: 0, flipX: forward < 0, flipY: aside < 0 };
  return { turn: aside < 0 ? 5_400_000 : 16_200_000, flipX: forward > 0 === aside > 0, flipY: false };
}

/** Where the line really bends. */
function cornersOf(points: readonly number[]): readonly Corner[] {
  const corners: Corner[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const next = { x: points[i] as number, y: points[i + 1] as number };
    const last = corners.at(-1);
    if (last && last.x === next.x && last.y === next.y) continue;
    const before = corners.at(-2);
    const goesOn =
      last &&
      before &&
      ((before.x === last.x && last.x === next.x) || (before.y === last.y && last.y === next.y));
    if (goesOn) corners.pop();
    corners.push(next);
  }
  return corners;
}

function withinReach(corners: readonly Corner[]): readonly Corner[] {
  const stretches = corners.length - 1;
  if (stretches <= MOST_STRETCHES) return corners;
  const [start, first] = corners as [Corner, Corner];
  const last = corners.at(-2) as Corner;
  const end = corners.at(-1) as Corner;
  const isLevel = first.y === start.y;
  const joint = (along: number, across: number): Corner =>
    isLevel ? { x: along, y: across } : { x: across, y: along };
  const along = (corner: Corner) => (isLevel ? corner.x : corner.y);
  const across = (corner: Corner) => (isLevel ? corner.y : corner.x);
  if (stretches % 2 === 0) return [start, first, joint(along(first), across(last)), last, end];
  let longest = 2;
  for (let i = 2; i + 2 < corners.length; i += 2)
    if (lengthAt(corners, i) > lengthAt(corners, longest)) longest = i;
  const way = across(corners[longest] as Corner);
  return [start, first, joint(along(first), way), joint(along(last), way), last, end];
}

function lengthAt(corners: readonly Corner[], at: number): number {
  const from = corners[at] as Corner;
  const to = corners[at + 1] as Corner;
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}
