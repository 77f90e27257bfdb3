import type { Scenario } from '../../chart/chart.ts';
import type { Page } from '../primitives.ts';
import { textPages, USUAL_PAPER } from './block-pages.ts';
import { pagedCharts } from './branch-pages.ts';
import { chartScene, scaleInto } from './chart-on-page.ts';
import { setChanges } from './change-pages.ts';
import { type ChangedPages, changedPages, isSmallWhole } from './changed-pages.ts';
import { canBePaged, hasPages, settledChoices, toldAs } from './deck-choices.ts';
import { isReadable } from './fit.ts';
import { MARGIN } from './frame.ts';
import { bannersOf } from './marks-on-page.ts';
import { moved } from './moved.ts';
import { type Context, createContext, type DeckInput, frameOf, type PageDraft } from './page-draft.ts';
import { partOf } from './part.ts';
import { singlePage } from './single-page.ts';
import { summaryPages } from './summary-pages.ts';
import { withUnchangedFolded } from './unchanged-folded.ts';
import { setBlocks } from './text-pages.ts';

export interface Deck {
  /** At least one. */
  readonly pages: readonly [Page, ...Page[]];
  /**
   * The smallest title or name on a card, in points; on a page as large as its chart, what it is at 72 points to the
   * inch.
   */
  readonly smallest: number;
  /** Whether a page for each branch is drawn. */
  readonly isPaged: boolean;
  /** Whether branches in which something differs are folded in the picture, and have no page. */
  readonly isOverview: boolean;
  /** Roles of a comparison that stay as they are, and are counted on the cards above them instead of drawn. */
  readonly leftOut: number;
  /** How many changes the list has no page for; 0 but for thousands. */
  readonly untold: number;
}

/**
 * Draws a chart as pages of a deck: one, or one for each branch where a single one would be too small to read. Every
 * format is drawn from these pages. Pure. Takes a millisecond or so for each role where there is a page for each
 * branch.
 */
export function makeDeck(asked: DeckInput): Deck {
  const settled = settledChoices(asked.choices, asked);
  const marks = { ...asked.marks, strip: bannersOf(asked.marks.strip, settled) };
  const input = { ...asked, choices: settled, marks };
  const drawn = partOf(input.scenario, input.choices, input.changes !== undefined);
  const context = createContext(input, drawn);
  const { choices } = input;
  const told = toldAs(input.changes ? choices : { ...choices, subject: 'scenario' });
  const { chart, isPaged, isOverview, leftOut } = told.picture ? chartPages(context, drawn) : NO_CHART;
  const text = wordPages(context, drawn, isPaged ? chart : []);
  const drafts = [...chart, ...text];
  const [first, ...others] = drafts.map((draft, i) => finished(context, draft, i, drafts.length));
  return {
    pages: [first as Page, ...others.map((page) => onPaperOf(page, first as Page))],
    smallest: Math.min(...(chart.length > 0 ? chart : text).map(({ smallest }) => smallest)),
    isPaged,
    isOverview,
    leftOut,
    untold: text[0]?.untold ?? 0,
  };
}

const NO_CHART: ChangedPages = { chart: [], isPaged: false, isOverview: false, leftOut: 0 };

function chartPages(context: Context, drawn: Scenario): ChangedPages {
  const { choices, changes } = context.input;
  const single = singlePage(context, drawn);
  const leftOut = changes && choices.part !== 'levels' ? foldedIn(single) : 0;
  const alone: ChangedPages = { chart: [single], isPaged: false, isOverview: false, leftOut };
  if (isReadable(single.smallest)) return alone;
  if (changes && choices.paging !== 'branches' && isSmallWhole(single, changes)) return alone;
  const fewer = changes && withUnchangedFolded(drawn, changes, choices.part);
  if (fewer && fewer !== drawn) return chartPages(context, fewer);
  const { paper } = context;
  // Somebody who asked for the first levels is shown those, whatever differs in them.
  if (changes && paper && choices.part !== 'levels') return changedPages(context, drawn, changes, paper);
  if (choices.paging === 'one' || !canBePaged(choices)) return alone;
  const chart = paper ? pagedCharts(context, drawn, single, paper) : [single];
  return { chart, isPaged: true, isOverview: false, leftOut: 0 };
}

/** How many roles are counted on the cards above them instead of drawn. */
function foldedIn({ drawn }: PageDraft): number {
  return drawn ? drawn.scenario.roles.length - drawn.layout.cards.length : 0;
}

function wordPages(context: Context, drawn: Scenario, paged: readonly PageDraft[]): readonly PageDraft[] {
  const { choices, changes, summary } = context.input;
  const { picture, words } = toldAs(choices);
  if (changes) return summary && words ? summaryPages(context, summary, !picture) : [];
  return hasPages(choices.format) ? textPages(context, paged, drawn) : [];
}

function finished(context: Context, draft: PageDraft, number: number, count: number): Page {
  const { look, input } = context;
  const frame = frameOf(context, draft, number, count);
  const heading = draft.title.trim() === '' ? input.title : draft.title;
  if (draft.blocks || draft.summary) {
    const paper = context.paper ?? USUAL_PAPER;
    const room = frame.room(paper);
    const set = draft.summary
      ? setChanges(look.theme, draft.summary, room).pages
      : setBlocks(look.theme, draft.blocks ?? [], room);
    const groups = set[draft.part ?? 0] ?? [];
    const scene = {
      ...paper,
      background: look.background,
      name: heading,
      groups: [...frame.head(paper), ...groups, ...frame.foot(paper)],
    };
    const notes = groups.flatMap((group) => group.notes ?? []).join('\n');
    return { title: heading, scene, ...(notes !== '' && { notes }) };
  }
  const chart = draft.chart ?? chartScene(context, draft);
  const own = Math.max(chart.width, LEAST_WIDTH) + 2 * MARGIN;
  const paper = context.paper ?? { width: own, height: Math.ceil(chart.height + frame.extra(own)) };
  const room = frame.room(paper);
  const scale = context.paper ? scaleInto(chart, room, draft.pages !== undefined) : 1;
  const x = room.x + (room.width - chart.width * scale) / 2;
  const y = room.y + ((room.height - chart.height * scale) * 2) / 5;
  const groups = [...frame.head(paper), ...moved(chart.groups, scale, x, y), ...frame.foot(paper)];
  const notes = notesOf(input, draft);
  return {
    title: heading,
    scene: { ...paper, background: look.background, name: heading, groups },
    ...(notes !== '' && { notes }),
  };
}

/** Slides of one deck have one size, also where that is the size of its chart. */
function onPaperOf(page: Page, { scene: { width, height } }: Page): Page {
  const { scene } = page;
  if (scene.width === width && scene.height === height) return page;
  const scale = Math.min(width / scene.width, height / scene.height);
  const groups = moved(
    scene.groups,
    scale,
    (width - scene.width * scale) / 2,
    (height - scene.height * scale) / 2,
  );
  return { ...page, scene: { ...scene, width, height, groups } };
}

/** A single card has a head above it all the same. */
const LEAST_WIDTH = 408;

/** For who presents the page: what was found about the roles on it. */
function notesOf({ findings, choices }: DeckInput, { drawn, isFirst }: PageDraft): string {
  if (!choices.warnings || !drawn) return '';
  const isAboutAll = isFirst && choices.part !== 'branch';
  return findings
    .filter(({ roles }) => (roles.length === 0 ? isAboutAll : roles.some((id) => drawn.layout.card(id))))
    .map(({ headline, text, small }) => [`${headline}. ${text}`, small].filter(Boolean).join(' '))
    .join('\n');
}
