/**
 * An address without what may be somebody’s own: a chart behind `#`, what is asked behind `?`, a password, and for a
 * file its place on the disk. "Unknown" for what is no address.
 */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return 'unknown';
  const { protocol, origin, pathname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? origin + pathname : `${protocol} on this computer`;
}
