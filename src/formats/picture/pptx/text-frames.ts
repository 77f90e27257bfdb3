import type { Paragraph } from './paragraphs.ts';
import type { SceneItem } from './scene-items.ts';

type TextItem = SceneItem & { readonly kind: 'text' };

/** Of the letters' size, how far apart base lines may be that are one. */
const ONE_LINE = 0.3;

/**
 * Texts that follow each other below the same edge, or behind each other on one line, as one text with several
 * paragraphs, so that whoever edits one of them moves the next.
 */
export function inFrames(items: readonly SceneItem[]): readonly SceneItem[] {
  const frames: SceneItem[] = [];
  for (const item of items) {
    const last = frames.at(-1);
    const joined = item.kind === 'text' && last?.kind === 'text' ? together(last, item) : undefined;
    if (joined) frames[frames.length - 1] = joined;
    else frames.push(item);
  }
  return frames;
}

function together(frame: TextItem, { paragraph: next }: TextItem): TextItem | undefined {
  const { paragraph, below = [] } = frame;
  const last = below.at(-1) ?? paragraph;
  if (last.first.anchor !== undefined || next.first.anchor !== undefined) return undefined;
  if (next.first.x === paragraph.first.x && next.first.y > baseOf(last) + ONE_LINE * next.first.size)
    return { ...frame, below: [...below, next] };
  const isBehind =
    last.behind === undefined &&
    last.lines === 1 &&
    next.lines === 1 &&
    next.first.x >= last.first.x + last.width &&
    Math.abs(next.first.y - last.first.y) < ONE_LINE * next.first.size;
  if (!isBehind) return undefined;
  const longer: Paragraph = { ...last, behind: next };
  return below.length === 0
    ? { ...frame, paragraph: longer }
    : { ...frame, below: [...below.slice(0, -1), longer] };
}

/** The base line of its last line. */
function baseOf({ first, lines, leading }: Paragraph): number {
  return first.y + (lines - 1) * leading;
}
