import type { ChartDocument } from '../../chart/chart.ts';
import { writeDocument } from '../document/write-document.ts';
import { toBase64url } from './base64url.ts';
import { type LinkContent, linkDocument } from './link-document.ts';
import { LINK_NAME, LINK_VERSION, MOST_UNPACKED, SHOWN_FIELD } from './link-form.ts';
import { pack } from './pack.ts';

/**
 * A chart as the fragment of an address, without the `#`: {@link LINK_NAME} and what follows. It holds what
 * {@link linkDocument} leaves of the chart. Absent: it is more than 5 MB of text, which nobody would open.
 *
 * A document that was opened read-only, because its file is of a newer version, must not be written.
 *
 * @param shownId The scenario that whoever opens the link is to see. Absent: where the chart usually opens.
 */
export async function writeLink(
  document: ChartDocument,
  content: LinkContent,
  shownId?: string,
): Promise<string | undefined> {
  const place = document.scenarios.findIndex(({ id }) => id === shownId);
  const carriedChart = openingAt(linkDocument(document, content), place);
  const bytes = new TextEncoder().encode(writeDocument(carriedChart, 0));
  if (bytes.length > MOST_UNPACKED) return undefined;
  const carried = toBase64url(await pack(bytes));
  return `${LINK_NAME}=${LINK_VERSION}.${carried.length}.${carried}`;
}

/** Without names a scenario has another id, and still its place. */
function openingAt(document: ChartDocument, place: number): ChartDocument {
  const shown = document.scenarios[place];
  if (!shown || shown.id === (document.baseline ?? document.scenarios[0].id)) return document;
  return { ...document, unknown: new Map([...(document.unknown ?? []), [SHOWN_FIELD, shown.id]]) };
}
