import type { Dash } from '../../../layout/primitives.ts';
import type { SlideUnits } from './slide-units.ts';

/** What shapes are drawn with. */
export interface Brush {
  readonly units: SlideUnits;
  /** A colour in the XML of a slide; undefined for none. */
  readonly colour: (css: string) => string | undefined;
}

interface Painted {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly strokeWidth?: number | undefined;
  readonly dash?: Dash | undefined;
  readonly hasRoundEnds?: boolean;
}

/** What PowerPoint calls them: `dash` is four on and three off, as borders have it. */
const DASHES: Readonly<Record<Dash, string>> = { dashed: 'dash', dotted: 'sysDot' };

/** Fill and outline of a shape. */
export function paintXml(brush: Brush, painted: Painted): string {
  return `${fillXml(brush, painted.fill)}${outlineXml(brush, painted)}`;
}

export function fillXml({ colour }: Brush, fill: string | undefined): string {
  const paint = fill === undefined ? undefined : colour(fill);
  return paint === undefined ? '<a:noFill/>' : `<a:solidFill>${paint}</a:solidFill>`;
}

export function outlineXml(
  { units, colour }: Brush,
  { stroke, strokeWidth = 1, dash, hasRoundEnds = dash === 'dotted' }: Painted,
): string {
  const paint = stroke === undefined ? undefined : colour(stroke);
  if (paint === undefined) return '<a:ln><a:noFill/></a:ln>';
  const width = Math.max(1, Math.round(strokeWidth * units.perUnit));
  const pattern = dash === undefined ? '' : `<a:prstDash val="${DASHES[dash]}"/>`;
  return `<a:ln w="${width}"${hasRoundEnds ? ' cap="rnd"' : ''}><a:solidFill>${paint}</a:solidFill>${pattern}<a:round/></a:ln>`;
}
