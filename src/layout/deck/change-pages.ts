import type { ChangeKind } from '../../chart/changes.ts';
import { inDigits } from '../../chart/digits.ts';
import type { CardDifference } from '../../chart/overlay.ts';
import { changeChip } from '../change-chip.ts';
import type { SceneGroup } from '../primitives.ts';
import type { Rect } from '../rect.ts';
import { textWidth } from '../text-metrics.ts';
import type { Theme } from '../theme.ts';
import { type ChangeGroup, type ChangeSummary, countTold, type ToldChange } from './change-summary.ts';
import { comparedBlocks } from './compared-blocks.ts';
import { type BlockRow, columnsIn, flowBeside, type SetBlock } from './flow-blocks.ts';
import { setText } from './set-text.ts';
import { HEADING, scaled, textRows } from './text-rows.ts';

/** More pages than these nobody turns; what is left over is counted, and the table has it. */
export const MOST_LIST_PAGES = 40;
/** As many changes a page holds at the very most. */
const MOST_ON_PAGE = 56;
/** Of more changes than these, fewer sizes are tried: each takes a while, and there are pages enough. */
const MANY = 200;
/** Of the findings that remain. */
const MOST_LEFT = 4;
const SIGN = 14;
const INSET = 23;
const BETWEEN_CHANGES = 5;
const BETWEEN_KINDS = 11;
const BELOW_HEADING = 4;

/** The kinds of differences that have a shape of their own; those of lines and order have none. */
const SHAPES: Readonly<Record<ChangeKind, CardDifference | undefined>> = {
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  changed: 'changed',
  line: undefined,
  order: undefined,
};

/** How many times as large as the smallest text: comfortable to read, where lines should look alike, and less. */
const COMFORTABLE = [1.6, 1.5, 1.4] as const;
const SMALLER = [1.3, 1.2, 1.1] as const;

export interface SetChanges {
  /** The groups of each page; at least one page. */
  readonly pages: readonly (readonly SceneGroup[])[];
  /** How many changes are on none of them; 0 but for thousands. */
  readonly untold: number;
}

const known = new WeakMap<ChangeSummary, { readonly key: string; readonly set: SetChanges }>();

/**
 * Sets what is different in columns: every change, kind by kind, then beside them, or wherever there is room, the
 * figures of both charts, and which findings are fixed, new and left. As large as can be without a further page.
 * Asking again for the same room gives the same pages.
 */
export function setChanges(theme: Theme, summary: ChangeSummary, room: Rect): SetChanges {
  const { x, y, width, height } = room;
  const key = JSON.stringify([x, y, width, height, theme.paper, theme.ink]);
  const before = known.get(summary);
  if (before?.key === key) return before.set;
  const set = settled(theme, summary, room);
  known.set(summary, { key, set });
  return set;
}

function settled(theme: Theme, summary: ChangeSummary, room: Rect): SetChanges {
  const all = summary.groups.flatMap(({ changes }) => changes);
  let most = Math.min(all.length, MOST_LIST_PAGES * MOST_ON_PAGE);
  for (;;) {
    const pages = largestWith(theme, summary, room, most);
    if (pages.length <= MOST_LIST_PAGES || most <= MOST_LIST_PAGES)
      return { pages, untold: countTold(all.slice(most)) };
    // Figures and findings need some of them.
    most = Math.min(most - MOST_LIST_PAGES, Math.floor((most * (MOST_LIST_PAGES - 1)) / pages.length));
  }
}

function largestWith(
  theme: Theme,
  summary: ChangeSummary,
  room: Rect,
  most: number,
): readonly (readonly SceneGroup[])[] {
  const { width } = columnsIn(room);
  const setAt = (scale: number, isDense: boolean, left = Number.POSITIVE_INFINITY) =>
    flowBeside(
      changeBlocks({ theme, width, scale, isDense }, summary, most),
      comparedBlocks({ theme, width, scale }, summary, left),
      room,
    );
  const dense = [false, true] as const;
  // What is left is known from before: where all of it would take another page, a few examples will do.
  const smallest = [undefined, MOST_LEFT].flatMap((left) =>
    dense.map((isDense) => ({ left, isDense, pages: setAt(1, isDense, left).pages })),
  );
  const fewest = Math.min(...smallest.map(({ pages }) => pages.length));
  const best = smallest.find(({ pages }) => pages.length === fewest);
  const larger =
    most > MANY
      ? []
      : [
          ...dense.flatMap((isDense) => COMFORTABLE.map((scale) => ({ scale, isDense }))),
          ...SMALLER.flatMap((scale) => dense.map((isDense) => ({ scale, isDense }))),
        ];
  for (const { scale, isDense } of larger) {
    const { pages, isTorn } = setAt(scale, isDense, best?.left);
    if (pages.length <= fewest && !isTorn) return pages;
  }
  return best?.pages ?? [];
}

/** How changes are set. */
interface Setting {
  readonly theme: Theme;
  /** Of a column. */
  readonly width: number;
  /** How many times as large as the smallest text. */
  readonly scale: number;
  /** What about a role stands behind its title, where there is room. */
  readonly isDense: boolean;
}

function changeBlocks(
  setting: Setting,
  { groups, before, after }: ChangeSummary,
  most: number,
): readonly SetBlock[] {
  if (groups.length === 0) return [nothing(setting, before, after)];
  const untold = countTold(groups.flatMap(({ changes }) => changes).slice(most));
  let room = most;
  const told = groups.flatMap((group) => {
    const shown = group.changes.slice(0, room);
    room -= shown.length;
    return groupBlocks(setting, group, shown);
  });
  return untold === 0 ? told : [...told, andMore(setting, untold)];
}

function andMore(setting: Setting, count: number): SetBlock {
  const headline = `And ${inDigits(count)} more`;
  const text = 'They are too many for pages. The list of changes as CSV has all of them.';
  const rows = changeRows({ ...setting, isDense: false }, { headline, text }, 0);
  const name = `${headline}. ${text}`;
  return { kind: 'page', name, rows, below: BETWEEN_KINDS * setting.scale, notes: name };
}

function nothing(setting: Setting, before: string, after: string): SetBlock {
  const headline = 'Nothing is different';
  const text = `${before} and ${after} have the same roles and lines, which say the same.`;
  const rows = changeRows({ ...setting, isDense: false }, { headline, text }, 0);
  const notes = `${headline}. ${text}`;
  return { kind: 'page', name: headline, rows, below: BETWEEN_KINDS * setting.scale, notes };
}

/** A heading with the shape of the kind stays with the first change below it, and is said again on further pages. */
function groupBlocks(
  setting: Setting,
  { kind, title, changes }: ChangeGroup,
  told: readonly ToldChange[],
): readonly SetBlock[] {
  const heading = headingRow(setting, kind, `${title} · ${inDigits(countTold(changes))}`);
  const again = headingRow(setting, kind, `${title}, continued`);
  return told.map((change, i): SetBlock => {
    const rows = changeRows(setting, change, INSET * setting.scale);
    const name = `${title}: ${[change.headline, change.text].filter(Boolean).join(', ')}`;
    return {
      kind: 'page',
      name,
      notes: name,
      list: kind,
      rows: i === 0 ? [heading, ...rows] : rows,
      below: (i < told.length - 1 ? BETWEEN_CHANGES : BETWEEN_KINDS) * setting.scale,
      again,
      goesOn: i > 0,
    };
  });
}

function headingRow({ theme, width, scale }: Setting, kind: ChangeKind, text: string): BlockRow {
  const shape = SHAPES[kind];
  const fill = shape ? theme.change[shape] : theme.ink;
  const style = { ...scaled(HEADING, scale), fill };
  const size = SIGN * scale;
  const words = setText(text, width - INSET * scale, style, 1);
  return {
    height: style.leading + BELOW_HEADING * scale,
    draw: (x, top) => [
      ...(shape ? changeChip(theme, shape, x + size / 2, top + style.leading / 2, { size }) : []),
      ...words.draw(x + INSET * scale, top),
    ],
  };
}

function changeRows(
  { theme, width, scale, isDense }: Setting,
  { headline, text }: ToldChange,
  inset: number,
): readonly BlockRow[] {
  const strong = { ...scaled(STRONG, scale), fill: theme.ink };
  const soft = { ...scaled(SOFT, scale), fill: theme.soft };
  const stacked = () => [
    ...textRows(headline, width, inset, strong, scale),
    ...textRows(text, width, inset, soft, scale),
  ];
  if (!isDense || headline === '') return stacked();
  const title = setText(headline, width - inset, strong, 1);
  const left = inset + textWidth(headline, strong.size, strong.weight) + BEHIND_TITLE * scale;
  const about = setText(text, width - left, soft, 1);
  if (title.isCut || about.isCut) return stacked();
  // So that both stand on one base line.
  const lower = 0.78 * (strong.leading - soft.leading);
  const draw = (x: number, top: number) => [
    ...title.draw(x + inset, top),
    ...about.draw(x + left, top + lower),
  ];
  return [{ height: strong.leading, draw }];
}

const STRONG = { size: 10.5, leading: 14.5, weight: 600 } as const;
const SOFT = { size: 10, leading: 13.5, weight: 400 } as const;
const BEHIND_TITLE = 7;
