import { USUAL_PAPER } from './block-pages.ts';
import { setChanges } from './change-pages.ts';
import type { ChangeSummary } from './change-summary.ts';
import { ROLE_TEXT } from './fit.ts';
import { type Context, frameOf, type PageDraft } from './page-draft.ts';

const TITLE = 'What changes';

/**
 * The pages that tell in words what is different.
 *
 * @param isAlone There is no picture before them. One with the same title would be taken for the same page.
 */
export function summaryPages(
  context: Context,
  summary: ChangeSummary,
  isAlone: boolean,
): readonly PageDraft[] {
  const { heading, choices } = context.input;
  const isNamed = choices.title === undefined && heading !== undefined;
  const draft = {
    title: isAlone || context.title.trim() !== TITLE ? TITLE : `${TITLE}, one by one`,
    subtitle: isNamed ? heading.subtitle : `From ${summary.before} to ${summary.after}`,
    smallest: ROLE_TEXT,
    isFirst: false,
    summary,
  };
  const room = frameOf(context, draft, 88, 88).room(context.paper ?? USUAL_PAPER);
  const { pages, untold } = setChanges(context.look.theme, summary, room);
  const count = pages.length;
  return Array.from({ length: count }, (_, part) => ({
    ...draft,
    untold,
    part,
    title: count > 1 ? `${draft.title} (${part + 1} of ${count})` : draft.title,
  }));
}
