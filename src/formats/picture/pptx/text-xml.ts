import { readsRightToLeft } from '../../../chart/direction.ts';
import { escapeXml } from '../svg-text.ts';
import { isBold } from './arial.ts';
import { fittedSize, type Room } from './fit-arial.ts';
import { type Brush, fillXml } from './paint-xml.ts';
import type { Paragraph } from './paragraphs.ts';
import { fontSize } from './slide-units.ts';

/**
 * From the base line to the foot of a line of exact height, as a share of the letters' size; programs differ little.
 */
const BELOW_BASELINE = 0.22;

export interface TextFrame {
  /** From the edges of the shape's own text area, in units of the scene. */
  readonly insets?: {
    readonly left?: number;
    readonly top?: number;
    readonly right?: number;
    readonly bottom?: number;
  };
  readonly isCentred?: boolean;
  /** The room a line has, in units of the scene. */
  readonly room: number;
  /** Lines may break. */
  readonly wraps: boolean;
  /** In the typeface of headings. */
  readonly isHeading?: boolean;
}

/** From the base line of a paragraph's first line up to where its frame has to begin. */
export function aboveBaseline({ first, leading }: Paragraph): number {
  return leading - BELOW_BASELINE * first.size;
}

/** How high each line of a paragraph is, and what lies above its first, so that its base lines are the scene's. */
function spacingOf(paragraph: Paragraph, previous: Paragraph | undefined) {
  const { first, leading } = paragraph;
  if (!previous) return { height: leading, before: 0 };
  const lastBaseline = previous.first.y + (previous.lines - 1) * previous.leading;
  const step = first.y - lastBaseline + BELOW_BASELINE * (first.size - previous.first.size);
  return step > leading
    ? { height: leading, before: step - leading }
    : { height: Math.max(step, 1), before: 0 };
}

/** A whole `p:txBody`: each paragraph in lines of exact height, so that it stands where the scene has it. */
export function textXml(brush: Brush, paragraphs: readonly Paragraph[], frame: TextFrame): string {
  const { insets = {}, isCentred = false, wraps } = frame;
  const inset = (name: string, value = 0) => ` ${name}="${Math.round(value * brush.units.perUnit)}"`;
  const edges = `${inset('lIns', insets.left)}${inset('tIns', insets.top)}${inset('rIns', insets.right)}${inset('bIns', insets.bottom)}`;
  const body = `<a:bodyPr wrap="${wraps ? 'square' : 'none'}"${edges} rtlCol="0" anchor="${isCentred ? 'ctr' : 't'}"><a:noAutofit/></a:bodyPr>`;
  const written = paragraphs.map((paragraph, i) => paragraphXml(brush, paragraph, paragraphs[i - 1], frame));
  return `<p:txBody>${body}<a:lstStyle/>${written.join('')}</p:txBody>`;
}

/** The `a:txBody` of a cell: a line in the middle of its row. */
export function tableTextXml(brush: Brush, paragraph: Paragraph, room: number): string {
  return `<a:txBody><a:bodyPr/><a:lstStyle/>${paragraphXml(brush, paragraph, undefined, { room, wraps: false })}</a:txBody>`;
}

const ALIGNMENT = { middle: 'ctr', end: 'r', start: 'l' } as const;

function paragraphXml(
  brush: Brush,
  paragraph: Paragraph,
  previous: Paragraph | undefined,
  { room, isHeading = false }: TextFrame,
): string {
  const { text, lines, first, behind } = paragraph;
  const { height, before } = spacingOf(paragraph, previous);
  const points = (value: number) => `<a:spcPts val="${Math.round((value * brush.units.perUnit) / 127)}"/>`;
  const spacing = `<a:lnSpc>${points(height)}</a:lnSpc><a:spcBef>${points(before)}</a:spcBef>`;
  const own = behind ? behind.first.x - first.x : room;
  const runs = [runXml(brush, paragraph, { width: own, lines }, isHeading)];
  if (behind) {
    const gap = { ...behind, text: `  ${behind.text}` };
    runs.push(runXml(brush, gap, { width: room - own, lines: 1 }, isHeading));
  }
  const direction = readsRightToLeft(text) ? ' rtl="1"' : '';
  return `<a:p><a:pPr algn="${ALIGNMENT[first.anchor ?? 'start']}"${direction}>${spacing}</a:pPr>${runs.join('')}</a:p>`;
}

function runXml(brush: Brush, { text, first }: Paragraph, room: Room, isHeading: boolean): string {
  const size = fontSize(fittedSize(text, first.size, first.weight, room), brush.units);
  const looks = ` sz="${size}"${isBold(first.weight) ? ' b="1"' : ' b="0"'}${first.italic ? ' i="1"' : ''}${first.isStruck ? ' strike="sngStrike"' : ''}`;
  const face = `<a:latin typeface="${isHeading ? '+mj-lt' : '+mn-lt'}"/>`;
  const ground = first.ground === undefined ? undefined : brush.colour(first.ground);
  const marked = ground === undefined ? '' : `<a:highlight>${ground}</a:highlight>`;
  return `<a:r><a:rPr${looks} dirty="0">${fillXml(brush, first.fill)}${marked}${face}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
}
