import type { Scene } from '../primitives.ts';
import { buildScene } from '../scene.ts';
import { MOST_SCALE, ROLE_TEXT } from './fit.ts';
import { marksOnPage } from './marks-on-page.ts';
import { type Context, frameOf, type PageDraft } from './page-draft.ts';

/** Free space around a chart on its page: the frame has its own margins. */
const PADDING = 4;

export function chartScene(
  { input, look, within }: Context,
  { drawn, pages, folds, moves, isFirst }: Omit<PageDraft, 'smallest'>,
): Scene {
  const { choices, marks, changes, names } = input;
  const { scenario, layout } = drawn as NonNullable<PageDraft['drawn']>;
  return buildScene({
    scenario,
    layout,
    within,
    theme: look.theme,
    background: look.background,
    pad: look.pad,
    padding: PADDING,
    showPeople: choices.people,
    isWhole: true,
    changes,
    names,
    ...(pages && { pages }),
    ...(folds && { folds }),
    ...(moves && { moves }),
    ...(choices.warnings && {
      marks: marksOnPage(marks.roles, layout),
      lineMarks: marks.lines,
      ...(isFirst && { chartFindings: marks.strip }),
    }),
  });
}

/** A page with how large its chart comes out on it; on a page as large as the chart nothing need be measured. */
export function measured(context: Context, draft: Omit<PageDraft, 'smallest'>): PageDraft {
  const { paper } = context;
  const full = { ...draft, smallest: ROLE_TEXT };
  if (paper === undefined) return full;
  const chart = chartScene(context, full);
  const room = frameOf(context, full, 1, 1).room(paper);
  return { ...full, chart, smallest: ROLE_TEXT * scaleInto(chart, room, draft.pages !== undefined) };
}

/** Cards of one deck are about as large on all its pages. */
const MOST_ON_MANY = 1;

export function scaleInto(
  scene: Scene,
  room: { readonly width: number; readonly height: number },
  isOneOfMany: boolean,
): number {
  return Math.min(
    isOneOfMany ? MOST_ON_MANY : MOST_SCALE,
    room.width / scene.width,
    room.height / scene.height,
  );
}
