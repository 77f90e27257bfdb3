/**
 * A chart in the fragment of an address: `chart=1.3412.eJy…`, that is the version of this form, how many characters
 * follow, and those: the chart's own file on one line, packed as zlib does (RFC 1950), in base64url. The count tells a
 * link that a program has cut from one that is damaged otherwise, and zlib's checksum sees to it that a damaged link
 * never opens as another chart.
 */
export const LINK_NAME = 'chart';
export const LINK_VERSION = 1;

/**
 * Beside the fields of a chart, a link may say in this one which of its scenarios was on the screen when it was made. A
 * version that does not know it opens the chart where it usually does.
 */
export const SHOWN_FIELD = 'shownScenario';

/** The most that a link may unpack to, in bytes. */
export const MOST_UNPACKED = 5 * 1024 * 1024;

/** The most characters a link may carry: a text of {@link MOST_UNPACKED} that cannot be packed at all, with room. */
export const MOST_CARRIED = 8 * 1024 * 1024;

/** Whether the fragment of an address, with or without its `#`, means to be a chart. */
export function isLink(fragment: string): boolean {
  return carriedBy(fragment) !== undefined;
}

/** What stands after `chart=`; some programs write the sign as `%3D`. Absent: it is another fragment. */
export function carriedBy(fragment: string): string | undefined {
  return /^#?chart(?:=|%3D)(.*)$/is.exec(fragment)?.[1];
}
