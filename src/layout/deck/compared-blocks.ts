import { inDigits } from '../../chart/digits.ts';
import { badge } from '../badge-scene.ts';
import { SEVERITY_SHAPES } from '../marks.ts';
import type { Primitive } from '../primitives.ts';
import type { Theme } from '../theme.ts';
import type { ChangeSummary, FigureRow, ToldFinding } from './change-summary.ts';
import type { BlockRow, SetBlock } from './flow-blocks.ts';
import { setText, type SetText, type TextStyle } from './set-text.ts';
import { HEADING, scaled, textRows } from './text-rows.ts';

const SIGN = 13;
const INSET = 21;
const BETWEEN = 14;
/** Of the width of a column, what a number has. */
const NUMBER_SHARE = 0.2;
/** Kinds of findings of one list. */
const MOST_IN_NOTES = 200;
const FIGURE_HEIGHT = 18;
const COUNT_HEIGHT = 29;
const TILE_HEIGHT = COUNT_HEIGHT + 17;

/** How figures and findings are set. */
interface Setting {
  readonly theme: Theme;
  /** Of a column. */
  readonly width: number;
  /** How many times as large as the smallest text. */
  readonly scale: number;
}

/**
 * The figures of both charts, and the findings that are fixed, new and left.
 *
 * @param mostLeft how many kinds of findings that remain are told; the others are counted
 */
export function comparedBlocks(
  setting: Setting,
  summary: ChangeSummary,
  mostLeft: number,
): readonly SetBlock[] {
  const { fixed, introduced, remaining } = summary;
  return [
    figureBlock(setting, summary),
    tileBlock(setting, summary),
    ...findingBlock(setting, 'Findings fixed', fixed),
    ...findingBlock(setting, 'New findings', introduced),
    ...findingBlock(setting, 'Findings that remain', remaining, mostLeft),
  ];
}

function figureBlock(setting: Setting, { before, after, figures }: ChangeSummary): SetBlock {
  const head = { name: 'Figures', before, after, difference: 'Change' };
  const told = figures.map((row) =>
    row.difference === 'same'
      ? `${row.name}: ${row.after}, the same`
      : `${row.name}: ${row.before} → ${row.after} (${row.difference})`,
  );
  return {
    kind: 'page',
    name: 'Figures of both',
    isTable: true,
    notes: [`Figures, ${before} → ${after}`, ...told].join('\n'),
    rows: [figureRow(setting, head, true), ...figures.map((row) => figureRow(setting, row, false))],
    below: BETWEEN * setting.scale,
  };
}

function figureRow({ theme, width, scale }: Setting, row: FigureRow, isHead: boolean): BlockRow {
  const step = width * NUMBER_SHARE;
  const height = FIGURE_HEIGHT * scale;
  const numbers = { size: (isHead ? 10 : 11) * scale, leading: height, anchor: 'end' } as const;
  const plain = { ...numbers, weight: 400, fill: isHead ? theme.soft : theme.ink } as const;
  const isSame = row.difference === 'same';
  const cells = [
    inOneLine(row.before, step - 8, plain, scale),
    inOneLine(row.after, step - 8, { ...plain, weight: isHead || isSame ? 400 : 600 }, scale),
    inOneLine(row.difference, step - 8, { ...plain, ...(isSame && { fill: theme.faint }) }, scale),
  ];
  const name = inOneLine(
    row.name,
    width - 3 * step,
    isHead
      ? { ...scaled(HEADING, scale), leading: height, fill: theme.ink }
      : { size: 10.5 * scale, leading: height, weight: 400, fill: theme.ink },
    scale,
  );
  return {
    height,
    draw: (x, top) => [
      ...name.draw(x, top),
      ...cells.flatMap((cell, i) => cell.draw(x + width - (2 - i) * step, top)),
      rule(theme, x, top + height, width),
    ],
  };
}

/** Rather smaller than cut, down to the smallest size. */
function inOneLine(text: string, width: number, style: TextStyle, scale: number): SetText {
  for (let size = style.size; size > style.size / scale; size -= 0.5) {
    const set = setText(text, width, { ...style, size }, 1);
    if (!set.isCut) return set;
  }
  return setText(text, width, { ...style, size: style.size / scale }, 1);
}

function rule(theme: Theme, x: number, y: number, width: number): Primitive {
  return { kind: 'line', points: [x, y, x + width, y], radius: 0, stroke: theme.rule, strokeWidth: 0.75 };
}

/** The three counts, large. */
function tileBlock({ theme, width, scale }: Setting, summary: ChangeSummary): SetBlock {
  const { fixed, introduced, remaining } = summary;
  const tiles = [
    [fixed.length, fixed.length === 1 ? 'finding fixed' : 'findings fixed', theme.change.added],
    [introduced.length, introduced.length === 1 ? 'new finding' : 'new findings', theme.severityText.error],
    [remaining.length, 'remaining', theme.ink],
  ] as const;
  const step = width / tiles.length;
  const large = scaled({ size: 22, leading: COUNT_HEIGHT, weight: 600 } as const, scale);
  const small = { ...scaled({ size: 10, leading: 14, weight: 400 } as const, scale), fill: theme.soft };
  const row: BlockRow = {
    height: TILE_HEIGHT * scale,
    draw: (x, top) =>
      tiles.flatMap(([count, words, colour], i) => [
        ...setText(inDigits(count), step, { ...large, fill: count === 0 ? theme.faint : colour }, 1).draw(
          x + i * step,
          top,
        ),
        ...setText(words, step, small, 1).draw(x + i * step, top + large.leading),
      ]),
  };
  const name = tiles.map(([count, words]) => `${inDigits(count)} ${words}`).join(', ');
  return { kind: 'page', name, rows: [row], below: 8 * scale, notes: name };
}

interface FoundKind {
  readonly finding: ToldFinding;
  count: number;
}

/** What a finding is called stands once, with how often it was found. */
function findingBlock(
  setting: Setting,
  title: string,
  findings: readonly ToldFinding[],
  most = Number.POSITIVE_INFINITY,
): readonly SetBlock[] {
  if (findings.length === 0) return [];
  const { theme, width, scale } = setting;
  const kinds = new Map<string, FoundKind>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.severity, finding.headline, finding.text]);
    const known = kinds.get(key);
    if (known) known.count += 1;
    else kinds.set(key, { finding, count: 1 });
  }
  const told = [...kinds.values()];
  const shown = told.length === most + 1 ? told : told.slice(0, most);
  const left = told.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  const small = scaled(SMALL, scale);
  const heading = (words: string) => textRows(words, width, 0, { ...scaled(TITLE, scale), fill: theme.ink });
  const rows = [
    ...heading(title),
    ...shown.flatMap(({ finding, count }) => findingRows(setting, finding, count)),
    ...(left > 0
      ? textRows(`And ${inDigits(left)} more.`, width, INSET * scale, { ...small, fill: theme.soft })
      : []),
  ];
  return [
    {
      kind: 'page',
      name: `${title}: ${findings.map(({ headline, text }) => [headline, text].filter(Boolean).join(': ')).join('; ')}`,
      rows,
      below: 7 * scale,
      again: heading(`${title}, continued`)[0],
      notes: notesOn(title, told),
    },
  ];
}

const TITLE = { size: 11, leading: 17, weight: 600 } as const;
const SMALL = { size: 10, leading: 14.5, weight: 400 } as const;

function timesFound({ headline }: Pick<ToldFinding, 'headline'>, count: number): string {
  return count > 1 ? `${headline} (${inDigits(count)} times)` : headline;
}

/** In the notes nearly all of them, so that nothing cut on the page is lost; thousands nobody reads. */
function notesOn(title: string, told: readonly FoundKind[]): string {
  const left = told.slice(MOST_IN_NOTES).reduce((sum, { count }) => sum + count, 0);
  return [
    title,
    ...told.slice(0, MOST_IN_NOTES).map(({ finding, count }) => noteOn(finding, count)),
    ...(left > 0 ? [`And ${inDigits(left)} more.`] : []),
  ].join('\n');
}

function noteOn(finding: ToldFinding, count: number): string {
  const { severity, text = '' } = finding;
  return `${SEVERITY_SHAPES[severity].label}: ${timesFound(finding, count)}. ${text}`.trim();
}

function findingRows(
  { theme, width, scale }: Setting,
  { severity, headline, text = '' }: ToldFinding,
  count: number,
): readonly BlockRow[] {
  const small = scaled(SMALL, scale);
  const inset = INSET * scale;
  const size = SIGN * scale;
  const words = timesFound({ headline }, count);
  const [first, ...others] = textRows(words, width, inset, { ...small, fill: theme.ink }, scale);
  if (!first) return [];
  const sign = (x: number, top: number) =>
    badge(theme, severity, x + size / 2, top + small.leading / 2, { size });
  return [
    { ...first, draw: (x, top) => [...sign(x, top), ...first.draw(x, top)] },
    ...others,
    ...textRows(text, width, inset, { ...small, fill: theme.soft }, scale),
  ];
}
