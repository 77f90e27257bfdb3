import type { Primitive, SceneGroup } from '../primitives.ts';
import type { Rect } from '../rect.ts';
import { textWidth } from '../text-metrics.ts';
import type { LegendEntry } from './legend.ts';
import { LEGEND_SIZE } from './legend.ts';
import type { Look } from './look.ts';
import type { Paper } from './page-size.ts';
import { type SetText, setText } from './set-text.ts';

/** Half an inch, as printers and projectors want it. */
export const MARGIN = 36;

/** What stands around the picture on one page; everything but the title may be empty. */
export interface FrameText {
  readonly title: string;
  readonly subtitle: string;
  /** Where the subtitle leads to: the number of a page, from 0. */
  readonly upTo?: number | undefined;
  readonly legend: readonly LegendEntry[];
  /** At the lower right, joined by dots. */
  readonly notes: readonly string[];
  readonly logo?: Logo | undefined;
}

/** A picture to stand on every page. */
export interface Logo {
  /** A data address in base64. */
  readonly href: string;
  /** Of the picture in pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Frame {
  /** What is left for the picture on a sheet of this size. */
  readonly room: (paper: Paper) => Rect;
  /** How to draw what stands above the picture, and below it: read before and after it. */
  readonly head: (paper: Paper) => readonly SceneGroup[];
  readonly foot: (paper: Paper) => readonly SceneGroup[];
  /** What head and foot of a page as large as its picture take together. */
  readonly extra: (width: number) => number;
}

const BAND = 6;
const TITLES = [
  { size: 26, lines: 1 },
  { size: 24, lines: 2 },
  { size: 20, lines: 3 },
  { size: 16, lines: 4 },
  { size: 12, lines: 12 },
] as const;
const SUBTITLE = { size: 12, leading: 16, weight: 400 } as const;
const BELOW_HEAD = 16;
const ABOVE_FOOT = 12;
const FOOT_LEADING = 14;
const LEGEND_GAP = 14;
const LOGO_WIDTH = 130;
const LOGO_HEIGHT = 38;
const NOTES_GAP = 24;
/** Of the width of a page, what the notes at the lower right may always take. */
const NOTES_SHARE = 0.4;
/** Far beyond what anybody reads there; the picture keeps its room. */
const MOST_SUBTITLE_LINES = 6;
const MOST_FOOT_LINES = 8;

/** Sets head and foot of a page. What is long takes more lines, up to a dozen, and leaves the picture less room. */
export function createFrame(look: Look, text: FrameText): Frame {
  const headOf = (width: number) => setHead(look, text, width);
  const footOf = (width: number) => setFoot(look, text, width);
  const room = ({ width, height }: Paper): Rect => {
    const top = MARGIN + headOf(width).height;
    const bottom = height - MARGIN - footOf(width).height;
    return { x: MARGIN, y: top, width: width - 2 * MARGIN, height: Math.max(1, bottom - top) };
  };
  return {
    room,
    extra: (width) => headOf(width).height + footOf(width).height + 2 * MARGIN,
    head: (paper) => [...bandGroups(look, paper), ...headOf(paper.width).groups],
    foot: (paper) => footOf(paper.width).draw(paper.height),
  };
}

function bandGroups({ band }: Look, { width }: Paper): readonly SceneGroup[] {
  const [first, second] = band;
  if (first === undefined) return [];
  const primitives: Primitive[] = [{ kind: 'rect', x: 0, y: 0, width, height: BAND, fill: first }];
  if (second !== undefined)
    primitives.push({ kind: 'rect', x: 0, y: 0, width: MARGIN * 3, height: BAND, fill: second });
  return [{ kind: 'page', ids: [], name: 'Band in the colours of the brand', primitives }];
}

function setHead(
  { title: fill, theme }: Look,
  { title, subtitle, upTo, logo }: FrameText,
  width: number,
): { readonly groups: readonly SceneGroup[]; readonly height: number } {
  const groups: SceneGroup[] = [];
  const mark = logo && logoSize(logo);
  const room = width - 2 * MARGIN - (mark ? mark.width + 24 : 0);
  let height = 0;
  if (title.trim() !== '') {
    const set = fitTitle(title, room, fill);
    groups.push({ kind: 'title', ids: [], name: title, primitives: set.draw(MARGIN, MARGIN - 4) });
    height = set.height;
  }
  if (subtitle.trim() !== '') {
    const set = setText(subtitle, room, { ...SUBTITLE, fill: theme.soft }, MOST_SUBTITLE_LINES);
    const primitives = set.draw(MARGIN, MARGIN + height);
    groups.push({
      kind: 'page',
      ids: [],
      name: subtitle,
      primitives,
      ...(upTo !== undefined && { toPage: upTo }),
    });
    height += set.height;
  }
  if (logo && mark) {
    const place = { x: width - MARGIN - mark.width, y: MARGIN - 4, ...mark };
    groups.push({
      kind: 'page',
      ids: [],
      name: 'Logo',
      primitives: [{ kind: 'image', href: logo.href, ...place }],
    });
    height = Math.max(height, mark.height - 4);
  }
  return { groups, height: height === 0 ? 0 : height + BELOW_HEAD };
}

/** The largest size in which a title takes few lines. */
function fitTitle(title: string, width: number, fill: string): SetText {
  let set: SetText | undefined;
  for (const { size, lines } of TITLES) {
    set = setText(title, width, { size, leading: size * 1.2, weight: 600, fill }, lines);
    if (!set.isCut) return set;
  }
  return set as SetText;
}

/** As large as it may be, in its own proportions, and never larger than it is. */
function logoSize({ width, height }: Logo): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, LOGO_WIDTH / width, LOGO_HEIGHT / height);
  return { width: width * scale, height: height * scale };
}

function setFoot(
  { theme }: Look,
  { legend, notes }: FrameText,
  width: number,
): { readonly height: number; readonly draw: (paperHeight: number) => readonly SceneGroup[] } {
  const room = width - 2 * MARGIN;
  const style = { size: LEGEND_SIZE, leading: FOOT_LEADING, weight: 400, fill: theme.soft } as const;
  const words = notes.filter((note) => note.trim() !== '').join(' · ');
  const signs = legend.reduce((sum, entry) => sum + entry.width + LEGEND_GAP, 0);
  const notesRoom = Math.max(room - signs - NOTES_GAP, room * NOTES_SHARE);
  const set = setText(words, notesRoom, { ...style, anchor: 'end' }, MOST_FOOT_LINES);
  const taken = Math.max(0, ...set.lines.map((line) => textWidth(line, LEGEND_SIZE)));
  const rows = legendRows(legend, room - (taken > 0 ? taken + NOTES_GAP : 0));
  const count = Math.max(rows.length, set.lines.length);
  if (count === 0) return { height: 0, draw: () => [] };
  const height = count * FOOT_LEADING + 8;
  return {
    height: height + ABOVE_FOOT,
    draw: (paperHeight) => {
      const top = paperHeight - MARGIN - height + 8;
      const groups: SceneGroup[] = [
        {
          kind: 'page',
          ids: [],
          name: 'Rule above the foot',
          primitives: [
            {
              kind: 'line',
              points: [MARGIN, top, width - MARGIN, top],
              radius: 0,
              stroke: theme.rule,
              strokeWidth: 0.75,
            },
          ],
        },
      ];
      for (const [row, entries] of rows.entries()) {
        let x = MARGIN;
        for (const entry of entries) {
          const primitives = entry.draw(x, top + 14 + row * FOOT_LEADING);
          groups.push({ kind: 'page', ids: [], name: `Legend: ${entry.words}`, primitives });
          x += entry.width + LEGEND_GAP;
        }
      }
      if (set.lines.length > 0)
        groups.push({
          kind: 'page',
          ids: [],
          name: words,
          primitives: set.draw(width - MARGIN, top + 14 - 0.78 * FOOT_LEADING),
        });
      return groups;
    },
  };
}

function legendRows(legend: readonly LegendEntry[], room: number): readonly (readonly LegendEntry[])[] {
  const rows: LegendEntry[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of legend) {
    if (used + entry.width > room) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += entry.width + LEGEND_GAP;
  }
  // The colours come last, those of most cards first: what is left out is the least of them.
  return rows.slice(0, MOST_FOOT_LINES);
}
