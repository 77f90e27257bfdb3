import type { Filing } from '../../browser/storage/stored.ts';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import { sizeOnDisk, timeAgo } from './version-words.ts';

/**
 * The file a chart was last saved as: "Saved as a file 2 days ago, 14 changes since · northwind.reportline.json · 12
 * kB"; where there is little room the name is cut.
 */
export function filingWords(filing: Filing, now: number): string {
  const { file } = filing;
  if (!file) return 'Never saved as a file';
  const saved = `Saved as a file ${timeAgo(file.savedAt, now)}${stepsSince(filing)}`;
  return `${saved} · ${shortName(file.name)} · ${sizeOnDisk(file.size)}`;
}

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** The same with the time itself, where it is not read at once; undefined: no file. */
export function filingInFull(filing: Filing): string | undefined {
  const { file } = filing;
  if (!file) return undefined;
  return `${shortName(file.name)} · ${sizeOnDisk(file.size)} · saved on ${WHEN.format(file.savedAt)}${stepsSince(filing)}`;
}

/** ", 14 changes since"; nothing where there are none. */
export function stepsSince({ steps }: Filing): string {
  return steps === 0 ? '' : `, ${changes(steps)} since`;
}

export function changes(steps: number): string {
  return steps === 1 ? '1 change' : `${inDigits(steps)} changes`;
}
