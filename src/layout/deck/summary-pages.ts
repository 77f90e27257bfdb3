import { USUAL_PAPER } from './block-pages.ts';
import { setChanges } from './change-pages.ts';
import type { ChangeSummary } from './change-summary.ts';
import { ROLE_TEXT } from './fit.ts';
import { type Context, frameOf, type PageDraft } from './page-draft.ts';

/** The pages that tell in words what is different. */
export function summaryPages(context: Context, summary: ChangeSummary): readonly PageDraft[] {
  const draft = {
    title: 'What changes',
    subtitle: `From ${summary.before} to ${summary.after}`,
    smallest: ROLE_TEXT,
    isFirst: false,
    summary,
  };
  const room = frameOf(context, draft, 88, 88).room(context.paper ?? USUAL_PAPER);
  const count = setChanges(context.look.theme, summary, room).length;
  return Array.from({ length: count }, (_, part) => ({
    ...draft,
    part,
    title: count > 1 ? `${draft.title} (${part + 1} of ${count})` : draft.title,
  }));
}
