import type { Severity } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { badge } from '../badge-scene.ts';
import type { ChartFinding } from '../heading-scene.ts';
import type { Primitive } from '../primitives.ts';
import type { Theme } from '../theme.ts';
import type { ChangeSummary, FigureRow } from './change-summary.ts';
import type { BlockRow, SetBlock } from './flow-blocks.ts';
import { setText } from './set-text.ts';
import { HEADING, textRows } from './text-rows.ts';

const SIGN = 13;
const INSET = 21;
const BETWEEN = 14;
/** Of the width of a column, what a number has. */
const NUMBER_SHARE = 0.2;
const FIGURE_HEIGHT = 18;
const COUNT_HEIGHT = 29;
const TILE_HEIGHT = COUNT_HEIGHT + 17;
const MOST_FINDINGS = 6;
/** What is left is known from before: a few examples will do. */
const MOST_LEFT = 4;

/** The figures of both charts, and the findings that are fixed, new and left. */
export function comparedBlocks(theme: Theme, summary: ChangeSummary, width: number): readonly SetBlock[] {
  const { fixed, introduced, remaining } = summary;
  return [
    figureBlock(theme, summary, width),
    tileBlock(theme, summary, width),
    ...findingBlock(theme, 'Fixed', fixed, width, MOST_FINDINGS),
    ...findingBlock(theme, 'New', introduced, width, MOST_FINDINGS),
    ...findingBlock(theme, 'Remaining', remaining, width, MOST_LEFT),
  ];
}

function figureBlock(theme: Theme, { before, after, figures }: ChangeSummary, width: number): SetBlock {
  const head = { name: 'Figures', before, after, difference: 'Change' };
  return {
    kind: 'page',
    name: 'Figures of both',
    rows: [figureRow(theme, head, width, true), ...figures.map((row) => figureRow(theme, row, width, false))],
    below: BETWEEN,
    startsColumn: true,
  };
}

function figureRow(theme: Theme, row: FigureRow, width: number, isHead: boolean): BlockRow {
  const step = width * NUMBER_SHARE;
  const numbers = { size: isHead ? 9.5 : 11, leading: FIGURE_HEIGHT, anchor: 'end' } as const;
  const plain = { ...numbers, weight: 400, fill: isHead ? theme.soft : theme.ink } as const;
  const isSame = row.difference === 'same';
  const cells = [
    setText(row.before, step - 8, plain, 1),
    setText(row.after, step - 8, { ...plain, weight: isHead || isSame ? 400 : 600 }, 1),
    setText(row.difference, step - 8, { ...plain, ...(isSame && { fill: theme.faint }) }, 1),
  ];
  const name = setText(
    row.name,
    width - 3 * step,
    isHead
      ? { ...HEADING, leading: FIGURE_HEIGHT, fill: theme.ink }
      : { size: 10.5, leading: FIGURE_HEIGHT, weight: 400, fill: theme.ink },
    1,
  );
  return {
    height: FIGURE_HEIGHT,
    draw: (x, top) => [
      ...name.draw(x, top),
      ...cells.flatMap((cell, i) => cell.draw(x + width - (2 - i) * step, top)),
      rule(theme, x, top + FIGURE_HEIGHT, width),
    ],
  };
}

function rule(theme: Theme, x: number, y: number, width: number): Primitive {
  return { kind: 'line', points: [x, y, x + width, y], radius: 0, stroke: theme.rule, strokeWidth: 0.75 };
}

/** The three counts, large. */
function tileBlock(theme: Theme, summary: ChangeSummary, width: number): SetBlock {
  const { fixed, introduced, remaining } = summary;
  const tiles = [
    [fixed.length, fixed.length === 1 ? 'finding fixed' : 'findings fixed', theme.change.added],
    [introduced.length, introduced.length === 1 ? 'new finding' : 'new findings', theme.severityText.error],
    [remaining.length, 'remaining', theme.ink],
  ] as const;
  const step = width / tiles.length;
  const row: BlockRow = {
    height: TILE_HEIGHT,
    draw: (x, top) =>
      tiles.flatMap(([count, words, colour], i) => [
        ...setText(
          inDigits(count),
          step,
          { size: 22, leading: COUNT_HEIGHT, weight: 600, fill: count === 0 ? theme.faint : colour },
          1,
        ).draw(x + i * step, top),
        ...setText(words, step, { size: 10, leading: 14, weight: 400, fill: theme.soft }, 1).draw(
          x + i * step,
          top + COUNT_HEIGHT,
        ),
      ]),
  };
  const name = tiles.map(([count, words]) => `${inDigits(count)} ${words}`).join(', ');
  return { kind: 'page', name, rows: [row], below: 8 };
}

/** What a finding is called stands once, with how often it was found. */
function findingBlock(
  theme: Theme,
  title: string,
  findings: readonly ChartFinding[],
  width: number,
  most: number,
): readonly SetBlock[] {
  if (findings.length === 0) return [];
  const kinds = new Map<string, { readonly finding: ChartFinding; count: number }>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.headline}`;
    const known = kinds.get(key);
    if (known) known.count += 1;
    else kinds.set(key, { finding, count: 1 });
  }
  const told = [...kinds.values()];
  const shown = told.length === most + 1 ? told : told.slice(0, most);
  const left = told.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  const rows = [
    ...textRows(title, width, 0, { size: 10.5, leading: 17, weight: 600, fill: theme.ink }),
    ...shown.flatMap(({ finding: { severity, headline }, count }) =>
      signed(theme, severity, count > 1 ? `${headline} (${inDigits(count)} times)` : headline, width),
    ),
    ...(left > 0
      ? textRows(`And ${inDigits(left)} more.`, width, INSET, { ...SMALL, fill: theme.soft })
      : []),
  ];
  return [
    {
      kind: 'page',
      name: `${title}: ${findings.map(({ headline }) => headline).join('; ')}`,
      rows,
      below: 7,
    },
  ];
}

const SMALL = { size: 10, leading: 14.5, weight: 400 } as const;

function signed(theme: Theme, severity: Severity, words: string, width: number): readonly BlockRow[] {
  const [first, ...others] = textRows(words, width, INSET, { ...SMALL, fill: theme.ink });
  if (!first) return [];
  const sign = (x: number, top: number) =>
    badge(theme, severity, x + SIGN / 2, top + SMALL.leading / 2, { size: SIGN });
  return [{ ...first, draw: (x, top) => [...sign(x, top), ...first.draw(x, top)] }, ...others];
}
