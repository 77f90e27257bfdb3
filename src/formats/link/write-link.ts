import type { ChartDocument } from '../../chart/chart.ts';
import { writeDocument } from '../document/write-document.ts';
import { toBase64url } from './base64url.ts';
import { type LinkContent, linkDocument } from './link-document.ts';
import { LINK_NAME, LINK_VERSION, MOST_UNPACKED } from './link-form.ts';
import { pack } from './pack.ts';

/**
 * A chart as the fragment of an address, without the `#`: {@link LINK_NAME} and what follows. It holds what
 * {@link linkDocument} leaves of the chart. Absent: it is more than 5 MB of text, which nobody would open.
 *
 * A document that was opened read-only, because its file is of a newer version, must not be written.
 */
export async function writeLink(document: ChartDocument, content: LinkContent): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(writeDocument(linkDocument(document, content), 0));
  if (bytes.length > MOST_UNPACKED) return undefined;
  const carried = toBase64url(await pack(bytes));
  return `${LINK_NAME}=${LINK_VERSION}.${carried.length}.${carried}`;
}
