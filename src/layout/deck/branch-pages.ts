import type { Role, Scenario } from '../../chart/chart.ts';
import { titleOf } from '../../chart/change-words/titles.ts';
import { inDigits } from '../../chart/digits.ts';
import { indexOrg, type Org } from '../../chart/org-index.ts';
import { findingsScene, LEAST_HEADING_WIDTH } from '../heading-scene.ts';
import { layoutScenario } from '../layout.ts';
import { textWidth } from '../text-metrics.ts';
import type { Layout } from '../placement.ts';
import { measured } from './chart-on-page.ts';
import { countingLeftOut } from './concerned.ts';
import { LEAST_SCALE } from './fit.ts';
import { type Context, frameOf, type PageDraft } from './page-draft.ts';
import { movesAcross } from './moves-across.ts';
import type { Paper } from './page-size.ts';
import { withoutStandIns } from './part.ts';
import { type PlannedPage, planPages } from './plan-pages.ts';

/** A longer title of one role does not take the room of every page. */
const USUAL_TITLE = 100;

/**
 * A page for each branch, as far as it must be cut.
 *
 * @param single The whole chart as it would be on one page: its legend is the longest there is.
 */
export function pagedCharts(
  context: Context,
  drawn: Scenario,
  single: PageDraft,
  paper: Paper,
): readonly PageDraft[] {
  const { input, title, subtitle, below } = context;
  const org = indexOrg(drawn);
  const planned = plannedPages(context, drawn, single, paper);
  const layouts = planned.map(({ scenario, options }) => withoutStandIns(layoutScenario(scenario, options)));
  const moves = input.changes && movesAcross(layouts, input.changes);
  return planned.map((page, i) => {
    const { scenario, up } = page;
    const head = page.head === undefined ? undefined : org.role(page.head);
    const layout = layouts[i] as Layout;
    const away = moves?.[i];
    return measured(context, {
      title: i === 0 ? title : (severalTitle(page, org) ?? pageTitle(page, head, context)),
      subtitle: i === 0 ? subtitle : (cameFrom(page, head, org) ?? ''),
      upTo: up,
      drawn: { scenario, layout: countingLeftOut(layout, scenario, below) },
      pages: page.pages,
      ...(away && { moves: away }),
      isFirst: i === 0,
    });
  });
}

/** Where the branches stand, before anything is drawn. Asking again is at no cost. */
export function plannedPages(
  context: Context,
  drawn: Scenario,
  single: PageDraft,
  paper: Paper,
): readonly PlannedPage[] {
  const { input, title, subtitle, cardHeight, below } = context;
  const roomFor = (words: Pick<PageDraft, 'title' | 'subtitle'>) =>
    frameOf(context, { ...words, drawn: single.drawn, isFirst: true }, 888, 888).room(paper);
  const longest = longestTitle(drawn);
  const room = roomFor({ title: `${longest} (88 of 88)`, subtitle: reportsTo(longest, 888) });
  const first = roomFor({ title, subtitle });
  const firstRoom = { width: first.width, height: first.height - stripsHeight(context) };
  const kept = input.changes ? drawn.arrangement?.folded : [];
  return planPages(drawn, cardHeight, room, firstRoom, kept, below !== undefined);
}

function longestTitle({ roles }: Scenario): string {
  let longest = '';
  let most = 0;
  for (const { title } of roles) {
    const shown = title.slice(0, USUAL_TITLE);
    const width = textWidth(shown, 1, 600);
    if (width > most) [longest, most] = [shown, width];
  }
  return longest;
}

/** What the findings about the whole chart take above it, at the smallest scale at which it is read. */
function stripsHeight({ input, look }: Context): number {
  if (!input.choices.warnings) return 0;
  return findingsScene(look.theme, input.marks.strip, 0, 0, LEAST_HEADING_WIDTH).height * LEAST_SCALE;
}

function pageTitle(page: PlannedPage, head: Role | undefined, { title, input }: Context): string {
  const chart = title.trim() === '' ? input.title : title;
  const words = head ? titleOf(head.title) : page.isTray ? 'Without a reporting line' : chart;
  return page.parts > 1 ? `${words} (${inDigits(page.part)} of ${inDigits(page.parts)})` : words;
}

/** Of a page with several branches: its first two, and how many more there are. */
function severalTitle({ heads = [] }: PlannedPage, org: Org): string | undefined {
  if (heads.length < 2) return undefined;
  const titles = heads.map((id) => titleOf(org.role(id)?.title ?? ''));
  const [first, second] = titles;
  return titles.length === 2
    ? `${first} and ${second}`
    : `${first}, ${second} and ${inDigits(titles.length - 2)} more`;
}

function cameFrom({ up, heads }: PlannedPage, head: Role | undefined, org: Org): string | undefined {
  if (heads && up !== undefined) return `Branches of page ${inDigits(up + 1)}`;
  const boss = head && org.bosses(head.id)[0];
  return boss && up !== undefined ? reportsTo(titleOf(boss.title), up) : undefined;
}

function reportsTo(title: string, page: number): string {
  return `Reports to ${title} · page ${inDigits(page + 1)}`;
}
