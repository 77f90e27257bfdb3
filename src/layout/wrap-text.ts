import { charMeasure, type FontWeight, isCombining } from './text-metrics.ts';

export interface WrapOptions {
  /** The room a line has, in the unit of `size`. */
  readonly width: number;
  readonly size: number;
  readonly weight?: FontWeight;
  /** At least one; the last line ends in an ellipsis when there was more to say. */
  readonly maxLines: number;
}

export interface WrappedText {
  /** Never empty strings; no line at all for a text of blanks. */
  readonly lines: readonly string[];
  /** Whether something had to be left out. */
  readonly cut: boolean;
}

const ELLIPSIS = '…';
const ZERO_WIDTH_JOINER = 0x200d;

/** No card has room for more; what lies beyond is never looked at. */
const MOST_CHARACTERS_A_LINE = 400;

/**
 * Breaks a text into lines at blanks, after hyphens and slashes, and inside a word only when the word alone is too
 * long. Characters made of several code units or with marks on them stay whole. Takes time in proportion to what
 * is shown, not to the text.
 */
export function wrapText(text: string, options: WrapOptions): WrappedText {
  const maxLines = Math.max(1, Math.floor(options.maxLines));
  const shown = text.slice(0, MOST_CHARACTERS_A_LINE * maxLines);
  const clusters = splitClusters(shown.replace(/\s+/g, ' ').trim(), options.weight ?? 400);
  const room = options.width / options.size;
  const lines: string[] = [];
  let start = 0;
  while (start < clusters.length && lines.length < maxLines) {
    while (clusters[start]?.text === ' ') start += 1;
    const last = lines.length === maxLines - 1;
    const fit = fitLine(clusters, start, room);
    const complete = fit.end >= clusters.length && shown.length === text.length;
    if (last && !complete) {
      lines.push(cutLine(clusters, start, room, options.weight ?? 400));
      return { lines, cut: true };
    }
    lines.push(joinClusters(clusters, start, fit.end));
    start = fit.end;
  }
  return { lines, cut: shown.length < text.length };
}

interface Cluster {
  readonly text: string;
  /** In em. */
  readonly width: number;
}

function splitClusters(text: string, weight: FontWeight): readonly Cluster[] {
  const measure = charMeasure(weight);
  const clusters: { text: string; width: number }[] = [];
  let joined = false;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const current = clusters.at(-1);
    // A long pile of marks is an attack on the layout, not a letter.
    if (current && (isCombining(code) || joined) && current.text.length < 32) current.text += char;
    else clusters.push({ text: char, width: measure(code) });
    joined = code === ZERO_WIDTH_JOINER;
  }
  return clusters;
}

function fitLine(clusters: readonly Cluster[], start: number, room: number): { readonly end: number } {
  let width = 0;
  let breakAfter = -1;
  for (let i = start; i < clusters.length; i += 1) {
    const { text, width: own } = clusters[i] as Cluster;
    if (text === ' ') {
      breakAfter = i;
    } else if (width + own > room && i > start) {
      return { end: breakAfter > start ? breakAfter : i };
    } else if (isBreakAfter(clusters, i, start)) {
      breakAfter = i + 1;
    }
    width += own;
  }
  return { end: clusters.length };
}

/** After a hyphen or slash inside a word, never after one that leads it ("-5"). */
function isBreakAfter(clusters: readonly Cluster[], at: number, start: number): boolean {
  const { text } = clusters[at] as Cluster;
  return (
    (text === '-' || text === '–' || text === '/' || text === '‐') &&
    at > start &&
    clusters[at - 1]?.text !== ' '
  );
}

function cutLine(clusters: readonly Cluster[], start: number, room: number, weight: FontWeight): string {
  let left = room - charMeasure(weight)(ELLIPSIS.codePointAt(0) ?? 0);
  let end = start;
  for (; end < clusters.length; end += 1) {
    left -= (clusters[end] as Cluster).width;
    if (left < 0 && end > start) break;
  }
  return joinClusters(clusters, start, end) + ELLIPSIS;
}

function joinClusters(clusters: readonly Cluster[], start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i += 1) text += (clusters[i] as Cluster).text;
  return text.trimEnd();
}
