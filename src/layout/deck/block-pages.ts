import { titleOf } from '../../chart/change-words/titles.ts';
import type { Line, Scenario, Severity } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { ROLE_TEXT } from './fit.ts';
import { type Context, type DeckFinding, frameOf, type PageDraft } from './page-draft.ts';
import type { Paper } from './page-size.ts';
import { setBlocks, type TextBlock } from './text-pages.ts';

const nothingFound = (what: 'branch' | 'chart'): TextBlock => ({
  headline: 'No known mistake',
  text: `None of the rules that are switched on has anything to say about this ${what}.`,
  small: '',
});

/** "No known mistake" would be untrue of a chart whose findings somebody has dismissed. */
const NOTHING_LEFT: TextBlock = {
  headline: 'Nothing is left to be decided',
  text: 'Everything that was found has been dismissed. It is listed on its own pages.',
  small: '',
};

/**
 * What was found, and the lines that no page could draw.
 *
 * @param paged The pages of the chart, where each shows only a part of it.
 */
export function textPages(
  context: Context,
  paged: readonly PageDraft[],
  drawn: Scenario,
): readonly PageDraft[] {
  const { input } = context;
  const drafts: PageDraft[] = [];
  const undrawn = paged.length > 0 ? undrawnLines(paged, drawn) : [];
  if (undrawn.length > 0)
    drafts.push(
      ...blockPages(context, 'Lines from page to page', 'No page of the chart draws these', undrawn),
    );
  if (input.choices.findings) {
    const { findings, findingPages, dismissed } = input;
    const isBranch = input.choices.part === 'branch';
    const nothing = dismissed.length > 0 ? NOTHING_LEFT : nothingFound(isBranch ? 'branch' : 'chart');
    const found = findingPages.length > 0 ? findingPages : [nothing];
    const subtitle = [isBranch ? 'About this branch only' : '', tally(findings)].filter(Boolean).join(' · ');
    drafts.push(...blockPages(context, 'What we found', subtitle, found));
    if (dismissed.length > 0)
      drafts.push(...blockPages(context, 'Dismissed', 'Found, and decided to be left as it is', dismissed));
  }
  return drafts;
}

function tally(findings: readonly DeckFinding[]): string {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return [
    [count('error'), 'critical'],
    [count('warning'), count('warning') === 1 ? 'warning' : 'warnings'],
    [count('info'), 'to consider'],
  ]
    .filter(([number]) => number !== 0)
    .map(([number, words]) => `${number} ${words}`)
    .join(' · ');
}

/** On a page as large as its chart, pages of text are slides. */
export const USUAL_PAPER: Paper = { width: 960, height: 540 };

function blockPages(
  context: Context,
  title: string,
  subtitle: string,
  blocks: readonly TextBlock[],
): readonly PageDraft[] {
  const draft = { title, subtitle, smallest: ROLE_TEXT, isFirst: false, blocks };
  const room = frameOf(context, draft, 88, 88).room(context.paper ?? USUAL_PAPER);
  const count = setBlocks(context.look.theme, blocks, room).length;
  return Array.from({ length: count }, (_, part) => ({
    ...draft,
    part,
    title: count > 1 ? `${title} (${part + 1} of ${count})` : title,
  }));
}

function undrawnLines(charts: readonly PageDraft[], drawn: Scenario): readonly TextBlock[] {
  const org = indexOrg(drawn);
  const pageOf = new Map<string, number>();
  const shown = new Set<string>();
  for (const [i, { drawn: page }] of charts.entries()) {
    for (const { id } of page?.layout.cards ?? []) if (!pageOf.has(id)) pageOf.set(id, i);
    for (const line of page?.layout.lines ?? [])
      if (line.shownManager === undefined && line.shownReport === undefined && !line.more)
        shown.add(lineKey(line));
  }
  const isLeft = (line: Line) =>
    line.manager !== line.report &&
    !shown.has(lineKey(line)) &&
    org.role(line.manager) &&
    org.role(line.report);
  const titleFor = (id: string) => titleOf(org.role(id)?.title ?? '');
  const pageWords = (id: string) => `page ${inDigits((pageOf.get(id) ?? 0) + 1)}`;
  return drawn.lines.filter(isLeft).map(({ manager, report, kind, purpose }) => {
    const from = `${pageWords(report)} to ${pageWords(manager)}`;
    const words = purpose?.trim();
    return {
      headline: `${titleFor(report)} – ${titleFor(manager)}`,
      text:
        kind === 'dotted'
          ? `Dotted line from ${from}${words ? `: ${words}` : ''}.`
          : `Reports to this boss, too: from ${from}.`,
      small: '',
    };
  });
}

function lineKey({ manager, report, kind }: Pick<Line, 'manager' | 'report' | 'kind'>): string {
  return JSON.stringify([manager, report, kind]);
}
