import type { ChangeKind } from '../../chart/changes.ts';
import { inDigits } from '../../chart/digits.ts';
import type { CardDifference } from '../../chart/overlay.ts';
import { changeChip } from '../change-chip.ts';
import type { SceneGroup } from '../primitives.ts';
import type { Rect } from '../rect.ts';
import { textWidth } from '../text-metrics.ts';
import type { Theme } from '../theme.ts';
import type { ChangeGroup, ChangeSummary, ToldChange } from './change-summary.ts';
import { comparedBlocks } from './compared-blocks.ts';
import { type BlockRow, columnsIn, flowBeside, type SetBlock } from './flow-blocks.ts';
import { setText } from './set-text.ts';
import { HEADING, scaled, textRows } from './text-rows.ts';

/** Up to so many changes all are told; of more, so many of each kind, and the others are counted. */
const MOST_TOLD = 22;
const MOST_OF_A_KIND = 8;
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

/**
 * Sets what is different in columns: the changes, kind by kind, then beside them, or wherever there is room, the figures
 * of both charts, and which findings are fixed, new and left. As large as can be without a further page. The groups of
 * each page; at least one page.
 */
export function setChanges(
  theme: Theme,
  summary: ChangeSummary,
  room: Rect,
): readonly (readonly SceneGroup[])[] {
  const { width } = columnsIn(room);
  const setAt = (scale: number, isDense: boolean) =>
    flowBeside(
      changeBlocks({ theme, width, scale, isDense }, summary),
      comparedBlocks({ theme, width, scale }, summary),
      room,
    );
  const smallest = [setAt(1, false), setAt(1, true)] as const;
  const fewest = Math.min(...smallest.map(({ pages }) => pages.length));
  const larger = [
    ...[false, true].flatMap((isDense) => COMFORTABLE.map((scale) => ({ scale, isDense }))),
    ...SMALLER.flatMap((scale) => [false, true].map((isDense) => ({ scale, isDense }))),
  ];
  for (const { scale, isDense } of larger) {
    const { pages, isTorn } = setAt(scale, isDense);
    if (pages.length <= fewest && !isTorn) return pages;
  }
  return (smallest.find(({ pages }) => pages.length === fewest) ?? smallest[0]).pages;
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

function changeBlocks(setting: Setting, { groups, before, after }: ChangeSummary): readonly SetBlock[] {
  if (groups.length === 0) return [nothing(setting, before, after)];
  const count = groups.reduce((sum, { changes }) => sum + changes.length, 0);
  const most = count > MOST_TOLD ? MOST_OF_A_KIND : MOST_TOLD;
  return groups.flatMap((group) => groupBlocks(setting, group, most));
}

function nothing(setting: Setting, before: string, after: string): SetBlock {
  const headline = 'Nothing is different';
  const text = `${before} and ${after} have the same roles and lines, which say the same.`;
  const rows = changeRows({ ...setting, isDense: false }, { headline, text }, 0);
  return { kind: 'page', name: headline, rows, below: BETWEEN_KINDS * setting.scale };
}

/** A heading with the shape of the kind stays with the first change below it. */
function groupBlocks(
  setting: Setting,
  { kind, title, changes }: ChangeGroup,
  most: number,
): readonly SetBlock[] {
  // Of one alone that would be left over, the room goes to itself.
  const shown = changes.length === most + 1 ? changes : changes.slice(0, most);
  const more = changes.length - shown.length;
  const told: readonly ToldChange[] =
    more > 0 ? [...shown, { headline: '', text: `And ${inDigits(more)} more.` }] : shown;
  return told.map((change, i): SetBlock => {
    const rows = changeRows(setting, change, INSET * setting.scale);
    return {
      kind: 'page',
      name: `${title}: ${[change.headline, change.text].filter(Boolean).join(', ')}`,
      rows: i === 0 ? [headingRow(setting, kind, title, changes.length), ...rows] : rows,
      below: (i < told.length - 1 ? BETWEEN_CHANGES : BETWEEN_KINDS) * setting.scale,
    };
  });
}

function headingRow(
  { theme, width, scale }: Setting,
  kind: ChangeKind,
  title: string,
  count: number,
): BlockRow {
  const shape = SHAPES[kind];
  const fill = shape ? theme.change[shape] : theme.ink;
  const style = { ...scaled(HEADING, scale), fill };
  const size = SIGN * scale;
  const words = setText(`${title} · ${inDigits(count)}`, width - INSET * scale, style, 1);
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
