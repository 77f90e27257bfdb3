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
import { type BlockRow, columnsIn, flowBlocks, type SetBlock } from './flow-blocks.ts';
import { setText } from './set-text.ts';
import { HEADING, textRows } from './text-rows.ts';

/** Up to so many changes all are told; of more, so many of each kind, and the others are counted. */
const MOST_TOLD = 22;
const MOST_OF_A_KIND = 8;
const SIGN = 14;
const INSET = 23;
const BETWEEN_CHANGES = 5;
const BETWEEN_KINDS = 13;
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

/**
 * Sets what is different in columns: the changes, kind by kind, then in a column of their own the figures of both charts, and
 * which findings are fixed, new and left. The groups of each page; at least one page.
 */
export function setChanges(
  theme: Theme,
  summary: ChangeSummary,
  room: Rect,
): readonly (readonly SceneGroup[])[] {
  const { width } = columnsIn(room);
  const compared = comparedBlocks(theme, summary, width);
  const [roomy, dense] = [false, true].map((isDense) =>
    flowBlocks([...changeBlocks({ theme, width, isDense }, summary), ...compared], room),
  ) as [Pages, Pages];
  return dense.length < roomy.length ? dense : roomy;
}

type Pages = ReturnType<typeof flowBlocks>;

/** How changes are set. */
interface Setting {
  readonly theme: Theme;
  /** Of a column. */
  readonly width: number;
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
  return { kind: 'page', name: headline, rows, below: BETWEEN_KINDS };
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
    const rows = changeRows(setting, change, INSET);
    return {
      kind: 'page',
      name: `${title}: ${[change.headline, change.text].filter(Boolean).join(', ')}`,
      rows: i === 0 ? [headingRow(setting, kind, title, changes.length), ...rows] : rows,
      below: i < told.length - 1 ? BETWEEN_CHANGES : BETWEEN_KINDS,
    };
  });
}

function headingRow({ theme, width }: Setting, kind: ChangeKind, title: string, count: number): BlockRow {
  const shape = SHAPES[kind];
  const fill = shape ? theme.change[shape] : theme.ink;
  const words = setText(`${title} · ${inDigits(count)}`, width - INSET, { ...HEADING, fill }, 1);
  return {
    height: HEADING.leading + BELOW_HEADING,
    draw: (x, top) => [
      ...(shape ? changeChip(theme, shape, x + SIGN / 2, top + HEADING.leading / 2, { size: SIGN }) : []),
      ...words.draw(x + INSET, top),
    ],
  };
}

function changeRows(
  { theme, width, isDense }: Setting,
  { headline, text }: ToldChange,
  inset: number,
): readonly BlockRow[] {
  const strong = { size: 10.5, leading: 14.5, weight: 600, fill: theme.ink } as const;
  const soft = { size: 10, leading: 13.5, weight: 400, fill: theme.soft } as const;
  const stacked = () => [...textRows(headline, width, inset, strong), ...textRows(text, width, inset, soft)];
  if (!isDense || headline === '') return stacked();
  const title = setText(headline, width - inset, strong, 1);
  const left = inset + textWidth(headline, strong.size, strong.weight) + BEHIND_TITLE;
  const about = setText(text, width - left, soft, 1);
  if (title.isCut || about.isCut) return stacked();
  const draw = (x: number, top: number) => [
    ...title.draw(x + inset, top),
    ...about.draw(x + left, top + LOWER),
  ];
  return [{ height: strong.leading, draw }];
}

const BEHIND_TITLE = 7;
/** So that both stand on one base line. */
const LOWER = 0.78 * (14.5 - 13.5);
