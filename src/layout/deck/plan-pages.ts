import type { Line, Scenario } from '../../chart/chart.ts';
import { buildForest, type Forest, type LayoutOptions } from '../forest.ts';
import type { Size } from '../tray.ts';
import { furtherLines, withClosingLines } from './closing-lines.ts';
import { canBeRead, fitInto } from './fit.ts';
import { asThePageWants, withFolded } from './part.ts';

/** One page of a chart that is too large for one. */
export interface PlannedPage {
  readonly scenario: Scenario;
  readonly options: LayoutOptions;
  /** The role that heads it, and stands on an earlier page already; absent where none does. */
  readonly head?: string;
  /**
   * The roles that head it together, each of which stands on an earlier page already; absent where one or none does.
   */
  readonly heads?: readonly string[];
  /** Roles without a line are on it, below a chart that is on other pages. */
  readonly isTray?: boolean;
  /** Of how many pages for the same boss this is which, from 1. */
  readonly part: number;
  readonly parts: number;
  /** The number of the page on which the head was folded. */
  readonly up?: number;
  /** The numbers of the pages on which the branches of folded roles go on. */
  readonly pages: ReadonlyMap<string, number>;
}

/** How many small teams are tried to be opened on one page: each try costs some layouts. */
const MOST_TRIES = 8;
/** A larger team has no room beside what is there already. */
const LARGEST_OPENED = 9;
/** The first guess at how many reports fit on one page. */
const MOST_UNITS = 24;

interface Draft {
  readonly scenario: Scenario;
  readonly options: LayoutOptions;
  readonly head?: string;
  readonly heads?: readonly string[];
  readonly isTray?: boolean;
  readonly part: number;
  readonly parts: number;
  readonly up?: number;
  readonly pages: Map<string, number>;
}

/**
 * Cuts a chart into pages on which its text can be read: the top of the chart first, folded as far as it must be, then
 * a page for each folded branch, in drawing order, cut again where it is too large itself. Everybody stands on
 * exactly one page, and heads of branches on one more. Total: a role that fits nowhere still has a page.
 *
 * @param room what a page has for the chart; the first page has less where something stands above the chart
 * @param kept ids of roles whose teams stay folded and have no pages; default: none
 * @param together branches that follow each other share a page where there is room for them; default: each has its own
 */
export function planPages(
  whole: Scenario,
  cardHeight: number,
  room: Size,
  firstRoom: Size,
  kept: readonly string[] = [],
  together = false,
): readonly PlannedPage[] {
  const sizes = [cardHeight, room.width, room.height, firstRoom.width, firstRoom.height];
  const key = JSON.stringify([sizes, kept, together]);
  const known = plans.get(whole);
  if (known?.key === key) return known.pages;
  const pages = plan(whole, cardHeight, room, firstRoom, new Set(kept), together);
  plans.set(whole, { key, pages });
  return pages;
}

/** The last of each chart: while words around it are written, the chart need not be cut anew. */
const plans = new WeakMap<Scenario, { readonly key: string; readonly pages: readonly PlannedPage[] }>();

function plan(
  whole: Scenario,
  cardHeight: number,
  room: Size,
  firstRoom: Size,
  kept: ReadonlySet<string>,
  together: boolean,
): readonly PlannedPage[] {
  const scenario = asThePageWants(withFolded(whole, undefined));
  const forest = buildForest(scenario);
  const planner = createPlanner(scenario, forest, kept, together, cardHeight, room, firstRoom);
  const { tops, singles } = forest;
  if (tops.length > 0) planner.addBranches(scenario, tops);
  planner.addSingles(singles);
  const further = furtherLines(scenario);
  return planner.drafts.map((page) => ({
    ...page,
    scenario: withClosingLines(page.scenario, scenario, further),
  }));
}

function createPlanner(
  scenario: Scenario,
  forest: Forest,
  kept: ReadonlySet<string>,
  together: boolean,
  cardHeight: number,
  room: Size,
  firstRoom: Size,
) {
  const { roles, children, childStart, placingLine, tops } = forest;
  const placing = new Set(Array.from(placingLine, (line) => scenario.lines[line]));
  const drafts: Draft[] = [];
  const idOf = (role: number) => roles[role]?.id ?? '';
  const allReportsOf = (role: number) =>
    Array.from(children.subarray(childStart[role] as number, childStart[role + 1] as number));
  /** Without those of a team that stays folded. */
  const reportsOf = (role: number) => (kept.has(idOf(role)) ? [] : allReportsOf(role));
  const roomOfNext = () => (drafts.length === 0 ? firstRoom : room);
  const isReadable = (drawn: Scenario) => canBeRead(drawn, cardHeight, roomOfNext());

  /** Everybody who stands under one of these, and they themselves. */
  const below = (heads: readonly number[]): number[] => {
    const found = [...heads];
    for (let i = 0; i < found.length; i += 1) found.push(...allReportsOf(found[i] as number));
    return found;
  };

  /** The heads and everybody below them, out of a larger part. */
  const part = (within: Scenario, heads: readonly number[], boss?: number): Scenario => {
    const ids = new Set(below(heads).map(idOf));
    if (boss !== undefined) ids.add(idOf(boss));
    return {
      ...scenario,
      roles: within.roles.filter(({ id }) => ids.has(id)),
      lines: linesWithin(within.lines, ids),
    };
  };

  /**
   * Everybody must stand under the same boss as in the whole chart, or would be on two pages, or on none. So solid
   * lines up to a head, which would make a circle of its branch, are left out, and those that a circle was opened at.
   */
  const linesWithin = (lines: readonly Line[], ids: ReadonlySet<string>): readonly Line[] => {
    const placed = new Set<string>();
    return lines.filter((line) => {
      if (!ids.has(line.manager) || !ids.has(line.report)) return false;
      if (line.kind === 'dotted') return true;
      if (placing.has(line)) placed.add(line.report);
      return placed.has(line.report);
    });
  };

  const leads = (role: number) => reportsOf(role).length > 0;

  /** The roles of one level below the heads that lead others. */
  const foldsAt = (heads: readonly number[], level: number): number[] => {
    let row = [...heads];
    for (let i = 1; i < level; i += 1) row = row.flatMap(reportsOf);
    return row.filter(leads);
  };

  const folded = (drawn: Scenario, folds: readonly number[]) =>
    withFolded(drawn, [...folds.map(idOf), ...kept]);

  /** The folds of a page of which as many levels and small teams are open as can be read; none if nothing fits. */
  const chooseFolds = (
    drawn: Scenario,
    heads: readonly number[],
    least: number,
  ): readonly number[] | undefined => {
    let best: readonly number[] | undefined;
    for (let level = least; ; level += 1) {
      const folds = foldsAt(heads, level);
      if (!isReadable(folded(drawn, folds))) break;
      best = folds;
      if (folds.length === 0) return best;
    }
    if (best === undefined) return undefined;
    const bySize = best
      .map((role) => ({ role, size: below([role]).length }))
      .filter(({ size }) => size <= LARGEST_OPENED)
      .toSorted((a, b) => a.size - b.size)
      .slice(0, MOST_TRIES);
    for (const { role } of bySize) {
      const fewer: readonly number[] = best.filter((one) => one !== role);
      if (!isReadable(folded(drawn, fewer))) break;
      best = fewer;
    }
    return best;
  };

  const add = (draft: Omit<Draft, 'pages' | 'options'>, folds: readonly number[]) => {
    const drawn = folded(draft.scenario, folds);
    const number = drafts.length;
    const pages = new Map<string, number>();
    drafts.push({
      ...draft,
      scenario: drawn,
      options: fitInto(drawn, cardHeight, roomOfNext()).options,
      pages,
    });
    for (const group of together ? grouped(draft.scenario, folds) : folds.map((role) => [role])) {
      for (const role of group) pages.set(idOf(role), drafts.length);
      addBranches(draft.scenario, group, number);
    }
  };

  /** Branches that follow each other, as many together as can be read on one page with nothing folded. */
  const grouped = (within: Scenario, folds: readonly number[]): readonly (readonly number[])[] => {
    const groups: number[][] = [];
    for (const role of folds) {
      const last = groups.at(-1);
      const wanted = last && [...last, role];
      if (wanted && canBeRead(folded(part(within, wanted), []), cardHeight, room)) last.push(role);
      else groups.push([role]);
    }
    return groups;
  };

  /** Pages for whole branches: their heads together, or the reports of the one head in several parts. */
  const addBranches = (within: Scenario, heads: readonly number[], up?: number): void => {
    const [only] = heads;
    const boss = heads.length === 1 ? only : undefined;
    const headed = boss === undefined ? { heads: heads.map(idOf) } : { head: idOf(boss) };
    const from = up === undefined ? {} : { up, ...headed };
    const drawn = part(within, heads);
    const folds = chooseFolds(drawn, heads, boss === undefined ? 1 : 2);
    if (folds) {
      add({ scenario: drawn, part: 1, parts: 1, ...from }, folds);
      return;
    }
    const chunks = split(drawn, boss === undefined ? heads : reportsOf(boss), boss);
    for (const [i, chunk] of chunks.entries()) {
      const some = part(drawn, chunk, boss);
      const chosen = chooseFolds(some, chunk, 1) ?? chunk.filter(leads);
      const head = i > 0 && boss !== undefined ? { head: idOf(boss) } : {};
      add({ scenario: some, part: i + 1, parts: chunks.length, ...head, ...from }, chosen);
    }
  };

  /** As many units on each page as can be read there, every one folded; at least one. */
  const split = (
    within: Scenario,
    units: readonly number[],
    boss?: number,
  ): readonly (readonly number[])[] => {
    const chunks: (readonly number[])[] = [];
    const fits = (chunk: readonly number[], space: Size) =>
      canBeRead(folded(part(within, chunk, boss), chunk.filter(leads)), cardHeight, space);
    const roomOf = (nth: number) => (nth === 0 ? roomOfNext() : room);
    let size = MOST_UNITS;
    for (let from = 0; from < units.length; ) {
      const space = roomOf(chunks.length);
      let chunk = units.slice(from, from + size);
      while (chunk.length > 1 && !fits(chunk, space)) chunk = units.slice(from, from + chunk.length - 1);
      // What fits on one page is a good guess for the next, but the first may have less room.
      if (space === room) size = chunk.length;
      chunks.push(chunk);
      from += chunk.length;
    }
    const [first = []] = chunks;
    const isFine = (pages: readonly (readonly number[])[]) =>
      pages.every((chunk, i) => chunk.length <= 1 || fits(chunk, roomOf(i)));
    return (
      [evened(units, chunks.length), [first, ...evened(units.slice(first.length), chunks.length - 1)]].find(
        isFine,
      ) ?? chunks
    );
  };

  const addSingles = (singles: readonly number[]) => {
    if (singles.length === 0) return;
    const chunks = split(scenario, singles);
    for (const [i, chunk] of chunks.entries())
      add(
        { scenario: part(scenario, chunk), part: i + 1, parts: chunks.length, isTray: tops.length > 0 },
        [],
      );
  };

  return { drafts, addBranches, addSingles };
}

/** The same number of pages, none of them nearly empty. */
function evened(units: readonly number[], pages: number): readonly (readonly number[])[] {
  const chunks: (readonly number[])[] = [];
  for (let i = 0; i < pages; i += 1)
    chunks.push(
      units.slice(Math.round((i * units.length) / pages), Math.round(((i + 1) * units.length) / pages)),
    );
  return chunks;
}
