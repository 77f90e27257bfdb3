import type { ChartDocument } from '../../../../src/chart/chart.ts';
import { EVERYTHING, type LinkContent } from '../../../../src/formats/link/link-document.ts';
import { toBase64url } from '../../../../src/formats/link/base64url.ts';
import { pack } from '../../../../src/formats/link/pack.ts';
import { carriedBy } from '../../../../src/formats/link/link-form.ts';
import { unpack } from '../../../../src/formats/link/unpack.ts';
import { fromBase64url } from '../../../../src/formats/link/base64url.ts';
import { writeLink } from '../../../../src/formats/link/write-link.ts';

/** The link of a chart; throws when it has none. */
export async function linkOf(
  document: ChartDocument,
  content: LinkContent = EVERYTHING,
  shownId?: string,
): Promise<string> {
  const link = await writeLink(document, content, shownId);
  if (link === undefined) throw new Error('The chart is too large for a link');
  return link;
}

/** A link that carries any text, as nobody's program writes it. */
export async function linkAround(text: string): Promise<string> {
  const carried = toBase64url(await pack(new TextEncoder().encode(text)));
  return `chart=1.${carried.length}.${carried}`;
}

/** The text inside a link. */
export async function insideOf(link: string): Promise<string> {
  const packed = fromBase64url(carriedBy(link)?.split('.')[2] ?? '');
  const unpacked = packed && (await unpack(packed, 50_000_000));
  if (!unpacked?.ok) throw new Error('Not a link');
  return new TextDecoder().decode(unpacked.bytes);
}
