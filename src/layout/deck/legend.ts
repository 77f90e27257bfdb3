import type { Role, RoleFunction, Scenario, Severity } from '../../chart/chart.ts';
import { indexOrg, type Org } from '../../chart/org-index.ts';
import type { CardDifference, LineDifference } from '../../chart/overlay.ts';
import { readRole } from '../../chart/role-reading.ts';
import { type Names, STANDARD_NAMES } from '../../chart/names.ts';
import { areaWord } from '../../chart/words.ts';
import { badge } from '../badge-scene.ts';
import { changeChip } from '../change-chip.ts';
import { changedLine, lineChip } from '../change-line-scene.ts';
import { CHANGE_SHAPES } from '../change-shapes.ts';
import { departmentColour, functionNamed } from '../department-colour.ts';
import { CARD_MARKS, type CardMark, GRID, MARK_STROKE, SEVERITY_SHAPES } from '../marks.ts';
import type { Layout } from '../placement.ts';
import type { Primitive } from '../primitives.ts';
import { textWidth } from '../text-metrics.ts';
import type { SceneChanges } from '../scene-changes.ts';
import type { Theme } from '../theme.ts';

/** One sign and its meaning; `width` is what both take, in points. */
export interface LegendEntry {
  readonly words: string;
  /** The same where there is room for a sentence. */
  readonly meaning: string;
  readonly width: number;
  /** The sign by itself, around a base line, and what it takes of it. */
  readonly sign: { readonly width: number; readonly draw: LegendEntry['draw'] };
  /** Draws it around a base line. */
  readonly draw: (x: number, baseline: number) => readonly Primitive[];
}

export const LEGEND_SIZE = 9;
const SIGN = 10;
const LINE_SIGN = 22;
const GAP = 5;

export interface LegendOf {
  readonly theme: Theme;
  /** The chart that the cards are read in. */
  readonly within: Scenario;
  readonly layout: Layout;
  /** The severities whose shapes are drawn. */
  readonly severities: readonly Severity[];
  /** What is different about cards and lines; absent: nothing. */
  readonly changes?: SceneChanges | undefined;
  /** What departments are called. Default: as everywhere. */
  readonly names?: Names | undefined;
}

/** Whether something differs about a role that a card of the page stands for. */
function hidesChanges(layout: Layout, { cards }: SceneChanges): boolean {
  return [...cards.keys()].some((id) => {
    const holder = layout.holderOf(id);
    return holder !== undefined && holder !== id;
  });
}

/** Explains what is on the page, and nothing that is not. */
export function legendOf(options: LegendOf): readonly LegendEntry[] {
  const { theme, within, layout, severities, changes, names = STANDARD_NAMES } = options;
  const org = indexOrg(within);
  const isPlace = (id: string) => changes?.cards.get(id)?.placeOf !== undefined;
  const roles = layout.cards.flatMap(({ id }) => (isPlace(id) ? [] : (org.role(id) ?? [])));
  const some = (has: (role: Role) => boolean) => roles.some(has);
  const entries: LegendEntry[] = changes ? [...changeEntries(theme, changes, layout)] : [];
  const mark = (name: CardMark, { words, stroke, meaning }: MarkWords) =>
    entries.push(
      entry({ theme, words, meaning }, SIGN, (x, baseline) => [
        {
          kind: 'path',
          path: CARD_MARKS[name],
          x,
          y: baseline - SIGN + 1.5,
          scale: SIGN / GRID,
          stroke,
          strokeWidth: MARK_STROKE,
        },
      ]),
    );
  if (some(({ board }) => board === true))
    mark('board', { words: 'Board', meaning: 'Sits on the board', stroke: theme.soft });
  if (some(({ executive }) => executive === true))
    mark('executive', {
      words: 'Executive team',
      meaning: 'On the executive team',
      stroke: theme.soft,
    });
  if (some(({ accountableFor = [] }) => accountableFor.some((area) => areaWord(area) !== '')))
    mark('accountable', {
      words: 'Accountable',
      meaning: 'Accountable for',
      stroke: theme.accountable,
    });
  if (some(({ id }) => org.reports(id).length > 0))
    mark('span', {
      words: 'Direct reports',
      meaning: 'Direct reports',
      stroke: theme.soft,
    });
  if (some((role) => readRole(org, role).body && org.dottedReports(role.id).length > 0))
    mark('executive', { words: 'Members', meaning: 'Members', stroke: theme.soft });
  for (const [kind, words, meaning] of [
    ['solid', 'Reports to', 'Reports to'],
    ['dotted', 'Dotted line', 'Dotted line: also works for'],
  ] as const) {
    if (!layout.lines.some((line) => line.kind === kind)) continue;
    entries.push(
      entry({ theme, words, meaning }, LINE_SIGN, (x, baseline) => [
        {
          kind: 'line',
          points: [x, baseline - 3, x + LINE_SIGN, baseline - 3],
          radius: 0,
          stroke: theme.line,
          strokeWidth: 1.25,
          ...(kind === 'dotted' && { dash: 'dotted' as const }),
        },
      ]),
    );
  }
  if (changes && layout.cards.some(({ id }) => layout.hiddenUnder(id) > 0)) {
    const words = hidesChanges(layout, changes) ? 'Roles not shown' : 'Unchanged roles not shown';
    entries.push(
      entry({ theme, words }, SIGN, (x, baseline) => [
        { kind: 'text', text: '+n', x, y: baseline, size: LEGEND_SIZE, weight: 600, fill: theme.soft },
      ]),
    );
  }
  if (some(({ vacant, planned }) => vacant === true || planned === true))
    entries.push(
      entry({ theme, words: 'Vacant or planned' }, SIGN + 4, (x, baseline) => [
        {
          kind: 'rect',
          x: x + 0.5,
          y: baseline - 7.5,
          width: SIGN + 3,
          height: 8,
          radius: 2,
          stroke: theme.line,
          strokeWidth: 0.75,
          dash: 'dashed',
        },
      ]),
    );
  for (const severity of severities)
    entries.push(
      entry(
        { theme, words: SEVERITY_SHAPES[severity].label, meaning: FINDINGS[severity] },
        SIGN,
        (x, baseline) => badge(theme, severity, x + SIGN / 2, baseline - 3, { size: SIGN }),
      ),
    );
  for (const { colour, words } of coloursOf({ theme, org, roles, names }))
    entries.push(
      entry({ theme, words }, SIGN - 1, (x, baseline) => [
        { kind: 'rect', x, y: baseline - 7.5, width: SIGN - 1, height: SIGN - 1, radius: 2, fill: colour },
      ]),
    );
  return entries;
}

interface MarkWords {
  readonly words: string;
  readonly meaning: string;
  readonly stroke: string;
}

interface EntryWords {
  readonly theme: Theme;
  readonly words: string;
  /** Default: the words. */
  readonly meaning?: string;
}

const FINDINGS: Readonly<Record<Severity, string>> = {
  error: 'Critical finding',
  warning: 'Warning',
  info: 'Consider',
};

/** The kinds of differences, the places that were left, and lines that have a sign of their own. */
function changeEntries(theme: Theme, changes: SceneChanges, layout: Layout): readonly LegendEntry[] {
  const cards = layout.cards.flatMap(({ id }) => changes.cards.get(id) ?? []);
  const signs = new Set(
    layout.lines.flatMap((line) => {
      const look = changedLine(theme, changes, line);
      return look?.isSigned ? [look.difference] : [];
    }),
  );
  const chip = (kind: CardDifference, words: string, isHollow = false) =>
    entry({ theme, words }, SIGN, (x, baseline) =>
      changeChip(theme, kind, x + SIGN / 2, baseline - 3, { size: SIGN + 1, isHollow }),
    );
  const shown = DIFFERENCES.filter((kind) =>
    cards.some(({ kinds, placeOf }) => placeOf === undefined && kinds.includes(kind)),
  );
  return [
    ...shown.map((kind) => chip(kind, CHANGE_SHAPES[kind].label)),
    ...(cards.some(({ placeOf }) => placeOf !== undefined) ? [chip('moved', 'Where it was', true)] : []),
    ...LINE_DIFFERENCES.filter((difference) => signs.has(difference)).map((difference) =>
      entry({ theme, words: `Line ${difference}` }, SIGN, (x, baseline) =>
        lineChip(theme, difference, x + SIGN / 2, baseline - 3, SIGN),
      ),
    ),
  ];
}

const DIFFERENCES: readonly CardDifference[] = ['added', 'removed', 'moved', 'changed'];
const LINE_DIFFERENCES: readonly LineDifference[] = ['added', 'removed', 'changed'];

function entry(
  { theme, words, meaning = words }: EntryWords,
  sign: number,
  draw: LegendEntry['draw'],
): LegendEntry {
  return {
    words,
    meaning,
    sign: { width: sign, draw },
    width: sign + GAP + textWidth(words, LEGEND_SIZE),
    draw: (x, baseline) => [
      ...draw(x, baseline),
      {
        kind: 'text',
        text: words,
        x: x + sign + GAP,
        y: baseline,
        size: LEGEND_SIZE,
        weight: 400,
        fill: theme.soft,
      },
    ],
  };
}

/** Most used first; a colour that two departments share by chance is called by the one more cards have. */
function coloursOf({
  theme,
  org,
  roles,
  names,
}: {
  readonly theme: Theme;
  readonly org: Org;
  readonly roles: readonly Role[];
  readonly names: Names;
}): readonly { readonly colour: string; readonly words: string }[] {
  const uses = new Map<string, Map<string, number>>();
  for (const role of roles) {
    const { function: fn } = readRole(org, role);
    const words = wordsFor(names, fn, role.department);
    if (words === undefined) continue;
    const colour = departmentColour(theme, { function: fn, department: role.department });
    const called = uses.get(colour) ?? new Map<string, number>();
    uses.set(colour, called.set(words, (called.get(words) ?? 0) + 1));
  }
  return [...uses]
    .map(([colour, called]) => {
      const [[words] = [''], ...others] = [...called].toSorted(([, a], [, b]) => b - a);
      const count = [...called.values()].reduce((sum, one) => sum + one, 0);
      return { colour, words: others.length > 0 ? `${words} and others` : words, count };
    })
    .toSorted((a, b) => b.count - a.count);
}

const LONGEST_NAME = 40;

function wordsFor(
  { departments }: Names,
  fn: RoleFunction | undefined,
  department: string | undefined,
): string | undefined {
  if (fn === 'other') return undefined;
  if (fn !== undefined) return departments[fn];
  const name = department?.replace(/\s+/g, ' ').trim();
  if (!name) return undefined;
  const meant = functionNamed(name);
  if (meant) return departments[meant];
  return name.length > LONGEST_NAME ? undefined : name;
}
