import { inOwnDirection } from '../../chart/direction.ts';
import type { Dash, Primitive, Scene, SceneGroup, TextPrimitive } from '../../layout/primitives.ts';
import { GROUND_RADIUS, textGround } from '../../layout/text-ground.ts';
import { textWidth } from '../../layout/text-metrics.ts';
import { dashPattern } from './dash-pattern.ts';
import { roundedPath } from './rounded-path.ts';
import { escapeXml, number } from './svg-text.ts';

export interface SvgOptions {
  /**
   * A style sheet with the typeface embedded, for pictures drawn where no font of the page reaches. Absent: the
   * file has no style sheet and names fonts every system has after Inter.
   */
  readonly fontCss?: string;
  /**
   * Writes every text as long as it is in Inter, for pictures shown where Inter may be missing: wider letters are
   * drawn narrower, so that nothing leaves its card. Programs that do not know this draw the letters as they are.
   */
  readonly keepLengths?: boolean;
}

const FONTS = 'Inter, Arial, sans-serif';

/**
 * Draws a scene as an SVG file of plain attributes: no styles, no scripts, no links, so that any program opens it
 * and any policy allows it. Each role and each line is a named group. Takes linear time.
 */
export function sceneToSvg(scene: Scene, options: SvgOptions = {}): string {
  const { fontCss, keepLengths = false } = options;
  const width = number(scene.width);
  const height = number(scene.height);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONTS}" xml:space="preserve">`,
    `<title>${escapeXml(scene.name)}</title>`,
  ];
  if (fontCss !== undefined) parts.push(`<style>${escapeXml(fontCss)}</style>`);
  parts.push(`<rect width="${width}" height="${height}" fill="${escapeXml(scene.background)}"/>`);
  for (const group of scene.groups) drawGroup(parts, group, keepLengths);
  parts.push('</svg>\n');
  return parts.join('');
}

function drawGroup(parts: string[], group: SceneGroup, keepLengths: boolean): void {
  // What is written on a line is in the line's name already.
  const isNamed = group.kind !== 'purpose';
  if (isNamed) parts.push(`<g><title>${escapeXml(group.name)}</title>`);
  for (const primitive of group.primitives) parts.push(draw(primitive, keepLengths));
  if (isNamed) parts.push('</g>');
}

function draw(primitive: Primitive, keepLengths: boolean): string {
  switch (primitive.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = primitive;
      const corners = radius ? ` rx="${number(radius)}"` : '';
      return `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"${corners}${paint(primitive)}/>`;
    }
    case 'line':
      return `<path d="${roundedPath(primitive.points, primitive.radius)}"${paint(primitive)}/>`;
    case 'path': {
      const { x, y, scale, path } = primitive;
      return `<path transform="translate(${number(x)} ${number(y)}) scale(${scale.toFixed(4)})" d="${escapeXml(path)}"${paint(primitive)}${primitive.stroke ? ROUND : ''}/>`;
    }
    case 'text': {
      const { x, y, size, weight, fill, italic, anchor, text, ground, isStruck } = primitive;
      const bold = weight === 400 ? '' : ` font-weight="${weight}"`;
      const slant = italic ? ' font-style="italic"' : '';
      const align = anchor ? ` text-anchor="${anchor}"` : '';
      const length = keepLengths ? lengthOf(textWidth(text, size, weight)) : '';
      const behind = ground === undefined ? '' : groundOf(primitive, ground);
      const struck = isStruck ? ' text-decoration="line-through"' : '';
      return `${behind}<text x="${number(x)}" y="${number(y)}" font-size="${number(size)}"${bold}${slant}${struck}${align}${length} fill="${escapeXml(fill)}">${escapeXml(inOwnDirection(text))}</text>`;
    }
    case 'image': {
      const { x, y, width, height, href } = primitive;
      return `<image x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" href="${escapeXml(href)}"/>`;
    }
    default:
      return primitive satisfies never;
  }
}

function groundOf(text: TextPrimitive, colour: string): string {
  const rect = textGround(text);
  return draw({ kind: 'rect', ...rect, radius: GROUND_RADIUS * text.size, fill: colour }, false);
}

function lengthOf(width: number): string {
  return width > 0 ? ` textLength="${number(width)}" lengthAdjust="spacingAndGlyphs"` : '';
}

const ROUND = ' stroke-linecap="round" stroke-linejoin="round"';

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: Dash;
}

function paint({ fill, stroke, strokeWidth, dash }: Paint): string {
  const inside = ` fill="${fill === undefined ? 'none' : escapeXml(fill)}"`;
  if (stroke === undefined) return inside;
  const width = strokeWidth ?? 1;
  const outline = ` stroke="${escapeXml(stroke)}" stroke-width="${number(width)}"`;
  if (dash === undefined) return `${inside}${outline}`;
  const pattern = ` stroke-dasharray="${dashPattern(dash, width)}"`;
  return `${inside}${outline}${pattern}${dash === 'dotted' ? ' stroke-linecap="round"' : ''}`;
}
