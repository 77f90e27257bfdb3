import { SEVERITIES } from '../../../chart/chart.ts';
import type { ChartMarks } from '../../../editor/marks.ts';
import type { Layout } from '../../../layout/placement.ts';
import type { MarkContent } from './paint-marks.ts';

/** A mark at its place in the chart. */
export interface StandingMark extends MarkContent {
  readonly roleId: string;
  /** Stands for what is folded away below the card. */
  readonly isHidden: boolean;
  /** The middle of the badge. */
  readonly x: number;
  readonly y: number;
}

/** Where badges stand, from the corner of a card; that of what is folded away keeps clear of the card below it. */
const BADGE = { x: -4, y: 2 } as const;
const HIDDEN_BADGE = { x: 2, y: -8 } as const;

const known = new WeakMap<ChartMarks, WeakMap<Layout, readonly StandingMark[]>>();

/** The marks of all cards, the worst first; worked out once, as it is asked in every frame. */
export function standingMarks(marks: ChartMarks, layout: Layout): readonly StandingMark[] {
  const byLayout = known.get(marks) ?? new WeakMap<Layout, readonly StandingMark[]>();
  known.set(marks, byLayout);
  const before = byLayout.get(layout);
  if (before) return before;
  const standing: StandingMark[] = [];
  const add = (roleId: string, content: MarkContent, isHidden: boolean) => {
    const card = layout.card(roleId);
    if (!card) return;
    const x = card.x + card.width + (isHidden ? HIDDEN_BADGE : BADGE).x;
    const y = card.y + (isHidden ? card.height + HIDDEN_BADGE.y : BADGE.y);
    standing.push({ roleId, severity: content.severity, count: content.count, isHidden, x, y });
  };
  for (const [id, { severity, findings }] of marks.cards)
    add(id, { severity, count: findings.length }, false);
  for (const [id, mark] of marks.folded) add(id, mark, true);
  standing.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  byLayout.set(layout, standing);
  return standing;
}
