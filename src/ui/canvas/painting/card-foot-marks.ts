import type { Role } from '../../../chart/chart.ts';
import { isBody } from '../../../chart/bodies.ts';
import { areaName, type Names, STANDARD_NAMES } from '../../../chart/names.ts';
import type { Org } from '../../../chart/org-index.ts';
import { CARD_WIDTH } from '../../../layout/card.ts';
import type { CardPart } from '../../../layout/card-look.ts';
import type { CardMark } from '../../../layout/marks.ts';
import { type FontWeight, textWidth } from '../../../layout/text-metrics.ts';
import type { Theme } from '../../../layout/theme.ts';
import { wrapText } from '../../../layout/wrap-text.ts';
import { TEXT_LEFT } from './card-text.ts';

export const FOOT_SIZE = 11;
export const FOOT_MARK = 15;
/** From the upper edge of the card to the base line of the words, and to the upper edge of the icons. */
export const FOOT_BASELINE = 72;
export const FOOT_TOP = 60.5;
const RIGHT = CARD_WIDTH - 13;
const GAP = 8;
const MARK_TO_AREA = 3;
const MARK_TO_SPAN = 2;

export interface FootMark {
  /** From the left edge of the card. */
  readonly x: number;
  readonly colour: keyof Pick<Theme, 'soft' | 'accountable'>;
  readonly mark?: CardMark;
  readonly text?: string;
  readonly weight?: FontWeight;
  /** What of the card it is, of what a comparison can mark. */
  readonly part?: CardPart;
}

interface Counts {
  /** Direct reports. */
  readonly span: number;
  /** Who sit on it, for a board or committee; 0 for a person's role. */
  readonly members: number;
}

interface Known extends Counts {
  readonly names: Names;
  readonly marks: readonly FootMark[];
}

const known = new WeakMap<Role, Known>();

/** What stands at the foot of a card, placed as the page's own card has it: seats, members, areas or channels, span. */
export function footMarks(
  role: Role,
  { span, members }: Counts,
  names = STANDARD_NAMES,
): readonly FootMark[] {
  const before = known.get(role);
  if (before?.span === span && before.members === members && before.names === names) return before.marks;
  const marks = arrange(role, { span, members }, names);
  known.set(role, { span, members, names, marks });
  return marks;
}

/** Whether anything stands there. */
export function isFooted(role: Role, { span, members }: Counts): boolean {
  const { board, executive, accountableFor = [], touchpoints = [] } = role;
  const isSeated = board === true || executive === true;
  return span > 0 || members > 0 || isSeated || accountableFor.length > 0 || touchpoints.length > 0;
}

/** What {@link footMarks} has of a role in a chart. */
export function footMarksIn(org: Org, role: Role, names?: Names): readonly FootMark[] {
  return footMarks(role, countsIn(org, role), names);
}

/** The same of {@link isFooted}. */
export function isFootedIn(org: Org, role: Role): boolean {
  return isFooted(role, countsIn(org, role));
}

function countsIn(org: Org, role: Role): Counts {
  const members = isBody(role) ? org.dottedReports(role.id).length : 0;
  return { span: org.reports(role.id).length, members };
}

function arrange(role: Role, { span, members }: Counts, names: Names): readonly FootMark[] {
  const marks: FootMark[] = [];
  let left = TEXT_LEFT;
  let right = RIGHT;
  if (span > 0) {
    const text = String(span);
    const x = right - textWidth(text, FOOT_SIZE);
    marks.push(
      { x, colour: 'soft', text },
      { x: x - MARK_TO_SPAN - FOOT_MARK, colour: 'soft', mark: 'span' },
    );
    right = x - MARK_TO_SPAN - FOOT_MARK - GAP;
  }
  for (const mark of ['board', 'executive'] as const) {
    if (role[mark] !== true) continue;
    marks.push({ x: left, colour: 'soft', mark, part: mark });
    left += FOOT_MARK + GAP;
  }
  if (members > 0) {
    const text = String(members);
    marks.push({ x: left, colour: 'soft', mark: 'executive' });
    left += FOOT_MARK + MARK_TO_AREA;
    marks.push({ x: left, colour: 'soft', text });
    left += textWidth(text, FOOT_SIZE) + GAP;
  }
  const areas = (role.accountableFor ?? []).map((area) => areaName(area, names)).join(', ');
  const channels = (role.touchpoints ?? []).join(', ');
  if (areas) {
    marks.push({ x: left, colour: 'accountable', mark: 'accountable' });
    left += FOOT_MARK + MARK_TO_AREA;
  }
  const weight = areas ? 600 : 400;
  const [text] = wrapText(areas || channels, {
    width: right - left,
    size: FOOT_SIZE,
    weight,
    maxLines: 1,
  }).lines;
  if (text) marks.push({ x: left, colour: areas ? 'accountable' : 'soft', text, weight, part: 'foot' });
  return marks;
}
