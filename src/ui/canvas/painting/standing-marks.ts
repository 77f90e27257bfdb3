import { type Point, SEVERITIES } from '../../../chart/chart.ts';
import type { ChartMarks } from '../../../editor/marks.ts';
import type { Layout } from '../../../layout/placement.ts';
import type { Rect } from '../../../layout/rect.ts';
import { settledLayout } from '../gliding/glide.ts';
import type { MarkContent } from './paint-marks.ts';

/** A mark at its place in the chart. */
export interface StandingMark extends MarkContent {
  readonly roleId: string;
  /** Stands for what is folded away below the card. */
  readonly isHidden: boolean;
  /** The middle of the badge, once the card is in its place. */
  readonly x: number;
  readonly y: number;
}

/** Where badges stand, from the corner of a card; that of what is folded away keeps clear of the card below it. */
const BADGE = { x: -4, y: 2 } as const;
const HIDDEN_BADGE = { x: 2, y: -8 } as const;

const known = new WeakMap<ChartMarks, WeakMap<Layout, readonly StandingMark[]>>();

/**
 * The marks of all cards, the worst first; worked out once, as it is asked in every frame. Where the layout is on its
 * way, {@link markNow} knows their places.
 */
export function standingMarks(marks: ChartMarks, on: Layout): readonly StandingMark[] {
  const layout = settledLayout(on);
  const byLayout = known.get(marks) ?? new WeakMap<Layout, readonly StandingMark[]>();
  known.set(marks, byLayout);
  const before = byLayout.get(layout);
  if (before) return before;
  const standing: StandingMark[] = [];
  const add = (roleId: string, content: MarkContent, isHidden: boolean) => {
    const card = layout.card(roleId);
    if (!card) return;
    const { severity, count } = content;
    standing.push({ roleId, severity, count, isHidden, ...badgeOn(card, isHidden) });
  };
  for (const [id, { severity, findings }] of marks.cards)
    add(id, { severity, count: findings.length }, false);
  for (const [id, mark] of marks.folded) add(id, mark, true);
  standing.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  byLayout.set(layout, standing);
  return standing;
}

/** Where a mark is in this frame: on its card, wherever that is on its way. */
export function markNow(mark: StandingMark, layout: Layout): Point {
  if (settledLayout(layout) === layout) return mark;
  const card = layout.card(mark.roleId);
  return card ? badgeOn(card, mark.isHidden) : mark;
}

function badgeOn({ x, y, width, height }: Rect, isHidden: boolean): Point {
  return isHidden
    ? { x: x + width + HIDDEN_BADGE.x, y: y + height + HIDDEN_BADGE.y }
    : { x: x + width + BADGE.x, y: y + BADGE.y };
}
