/** The address a link begins with, as somebody has written it. */
export type BaseAddress =
  | {
      readonly ok: true;
      /** As a browser writes it, without a fragment. */
      readonly address: string;
      /** It leads to the computer it is opened on, so nobody else gets anywhere with it. */
      readonly isThisComputer: boolean;
    }
  | {
      readonly ok: false;
      /** Whole sentences: what is wrong and what to do. */
      readonly message: string;
    };

const NOT_ONE =
  'This is no address of a page. Put in the one at which others open Reportline, from “https” on.';
const FILE =
  'This address is a file on this computer, so the link opens nowhere else. Put in the address at which others open Reportline, or send the chart as a file.';
const OTHER =
  'Links can begin with “https” or “http” only. Put in the address at which others open Reportline.';
const SECRET = 'This address holds a user name or a password, which would go to everybody. Take it out.';

/** Reads the address at which others open the app; what it has behind a `#` is left out. Never throws. */
export function readBaseAddress(text: string): BaseAddress {
  const written = text.trim();
  // People copy "example.org/chart" as often as all of it.
  const whole = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(written) ? written : `https://${written}`;
  const url = written === '' || /\s/.test(written) ? null : parsed(whole);
  if (!url) return { ok: false, message: NOT_ONE };
  if (url.protocol === 'file:') return { ok: false, message: FILE };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { ok: false, message: OTHER };
  if (url.username !== '' || url.password !== '') return { ok: false, message: SECRET };
  url.hash = '';
  return { ok: true, address: url.href, isThisComputer: isThisComputer(url.hostname) };
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function isThisComputer(host: string): boolean {
  return /^(?:(?:.+\.)?localhost\.?|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:7f.*\])$/i.test(host);
}
