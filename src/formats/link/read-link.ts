import { readDocument, type ReadResult } from '../document/read-document.ts';
import { fromBase64url } from './base64url.ts';
import { carriedBy, LINK_VERSION, MOST_CARRIED, MOST_UNPACKED, SHOWN_FIELD } from './link-form.ts';
import { refuseLink, refuseShortLink, type UnreadableLink } from './unreadable-link.ts';
import { unpack } from './unpack.ts';

/** A chart that came inside a link, with all that had to be repaired; or why there is none. */
export type LinkResult =
  | (Extract<ReadResult, { readonly ok: true }> & {
      /** The id of the scenario that was on the screen. Absent: where the chart usually opens. */
      readonly shown?: string;
    })
  | UnreadableLink;

/** What programs and people put behind an address without meaning it to be a part of it. */
const BEHIND_AN_ADDRESS = /[\s.,;:!?)\]}>"'”’»*]+$/;

/**
 * Opens the fragment of an address, with or without its `#`. The chart inside is read by the one door for charts, so
 * whatever is wrong in it is repaired and told, or refused. Never rejects, whatever the text is; a text that is made to
 * unpack without end is given up at 5 MB.
 */
export async function readLink(fragment: string): Promise<LinkResult> {
  const carried = carriedBy(fragment)?.trimStart();
  if (carried === undefined) return refuseLink('not-a-link');
  const form = /^(\d{1,3})(?:\.(\d{1,9})(?:\.(.*))?)?$/s.exec(carried.replace(BEHIND_AN_ADDRESS, ''));
  if (!form) return refuseLink(carried === '' ? 'cut-short' : 'not-a-link');
  const [, version, count, text = ''] = form;
  if (Number(version) > LINK_VERSION) return refuseLink('newer-link');
  if (Number(version) !== LINK_VERSION) return refuseLink('not-a-link');
  if (count === undefined) return refuseLink('cut-short');
  const whole = Number(count);
  if (whole > MOST_CARRIED) return refuseLink('too-large');
  // A mail program that breaks lines breaks links.
  const letters = text.replace(/\s|%20/g, '');
  if (letters.length < whole) return refuseShortLink(letters.length, whole);
  if (letters.length > whole) return refuseLink('more-behind-it');
  const packed = fromBase64url(letters);
  if (!packed) return refuseLink('damaged');
  const unpacked = await unpack(packed, MOST_UNPACKED);
  if (!unpacked.ok) return refuseLink(unpacked.why);
  const read = readDocument(unpacked.bytes);
  return read.ok ? withShown(read) : refuseLink('damaged');
}

/** What was said of the screen is no part of the chart. */
function withShown(read: Extract<ReadResult, { readonly ok: true }>): LinkResult {
  const { unknown, ...known } = read.document;
  const shown = unknown?.get(SHOWN_FIELD);
  if (!unknown || shown === undefined) return read;
  const others = new Map([...unknown].filter(([key]) => key !== SHOWN_FIELD));
  const document = others.size > 0 ? { ...known, unknown: others } : known;
  const id = document.scenarios.find((scenario) => scenario.id === shown)?.id;
  return { ...read, document, ...(id !== undefined && { shown: id }) };
}
