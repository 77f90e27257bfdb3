import { escapeXml } from '../svg-text.ts';
import type { Box } from './slide-units.ts';

/** What every shape of a slide says of itself. */
export interface ShapeIdentity {
  readonly id: number;
  /** In the list of shapes; may come from a person. */
  readonly name: string;
  /** For people who cannot see it; absent: its text says it all, or it is only an ornament. */
  readonly description?: string | undefined;
  /** Only an ornament: read aloud by nothing. */
  readonly isOrnament?: boolean;
  /** The id of the relationship to the slide it leads to. */
  readonly link?: string | undefined;
}

const MOST_NAME = 200;

const ORNAMENT =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

export function identityXml({ id, name, description, isOrnament, link }: ShapeIdentity): string {
  const said = description === undefined ? '' : ` descr="${escapeXml(description)}"`;
  const leads = link === undefined ? '' : `<a:hlinkClick r:id="${link}" action="ppaction://hlinksldjump"/>`;
  const inside = `${leads}${isOrnament ? ORNAMENT : ''}`;
  const start = `<p:cNvPr id="${id}" name="${escapeXml(shortName(name))}"${said}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</p:cNvPr>`;
}

function shortName(name: string): string {
  // Half of a pair at the cut is replaced where the rest is escaped.
  return name.length <= MOST_NAME ? name : `${name.slice(0, MOST_NAME - 1)}…`;
}

export interface Placed {
  readonly box: Box;
  readonly turn?: number;
  readonly flipX?: boolean;
  readonly flipY?: boolean;
}

export function transformXml({ box, turn = 0, flipX = false, flipY = false }: Placed): string {
  const how = `${turn === 0 ? '' : ` rot="${turn}"`}${flipX ? ' flipH="1"' : ''}${flipY ? ' flipV="1"' : ''}`;
  return `<a:xfrm${how}><a:off x="${box.x}" y="${box.y}"/><a:ext cx="${box.width}" cy="${box.height}"/></a:xfrm>`;
}

export interface ShapeXml extends ShapeIdentity, Placed {
  readonly geometry: string;
  /** Fill and outline. */
  readonly paint: string;
  /** A whole `p:txBody`; absent: no text. */
  readonly text?: string | undefined;
  readonly isTextBox?: boolean;
  /** What it takes from the layout. */
  readonly placeholder?: 'title';
}

export function shapeXml(shape: ShapeXml): string {
  const { placeholder, isTextBox = false, geometry, paint, text = '' } = shape;
  const kind = placeholder
    ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
    : `<p:cNvSpPr${isTextBox ? ' txBox="1"' : ''}/>`;
  const role = placeholder ? `<p:nvPr><p:ph type="${placeholder}"/></p:nvPr>` : '<p:nvPr/>';
  return `<p:sp><p:nvSpPr>${identityXml(shape)}${kind}${role}</p:nvSpPr><p:spPr>${transformXml(shape)}${geometry}${paint}</p:spPr>${text}</p:sp>`;
}
