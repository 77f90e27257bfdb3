const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
/** Today’s versions may be of the same minute. */
const TO_THE_SECOND = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/**
 * When a version was stored: "12:03:20" today, "yesterday, 12:03", else "3 Nov 2026, 12:03". Milliseconds since 1970.
 */
export function versionTime(savedAt: number, now: number): string {
  if (DAY.format(savedAt) === DAY.format(now)) return TO_THE_SECOND.format(savedAt);
  const time = TIME.format(savedAt);
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  const day = DAY.format(savedAt) === DAY.format(yesterday) ? 'yesterday' : DAY.format(savedAt);
  return `${day}, ${time}`;
}

const UNITS = [
  { name: 'minute', length: 60_000, next: 60 },
  { name: 'hour', length: 3_600_000, next: 24 },
  { name: 'day', length: 86_400_000, next: 60 },
  { name: 'month', length: 2_629_800_000, next: 24 },
  { name: 'year', length: 31_557_600_000, next: Number.POSITIVE_INFINITY },
] as const;

/** How long ago something was: "just now", "3 minutes ago", "2 days ago". A time to come counts as now. */
export function timeAgo(at: number, now: number): string {
  const passed = Math.max(0, now - at);
  for (const { name, length, next } of UNITS) {
    const count = Math.floor(passed / length);
    if (count < 1 && name === 'minute') return 'just now';
    if (count < next) return `${Math.max(1, count)} ${name}${count > 1 ? 's' : ''} ago`;
  }
  return 'long ago';
}

/** "840 bytes", "12 kB", "3.4 MB"; thousands, as systems show files. */
export function sizeOnDisk(bytes: number): string {
  if (bytes < 1_000) return bytes === 1 ? '1 byte' : `${Math.round(bytes)} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)} kB`;
  if (bytes < 999_500_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}
