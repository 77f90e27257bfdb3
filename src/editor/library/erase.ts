import { eraseSettings } from '../../browser/storage/erase-settings.ts';
import { inDigits } from '../../chart/digits.ts';
import { inTime } from '../in-time.ts';
import { PATIENCE } from '../keeping/ports.ts';
import { attempt, type LibraryDesk, type Outcome } from './library-desk.ts';
import type { StoredCharts } from './list-charts.ts';
import { openBlankBeneath } from './open-beneath.ts';

/** What would be gone, as words: "12 charts with 87 versions, 1 damaged chart and the settings in this browser". */
export function whatIsErased({ entries, damaged }: Pick<StoredCharts, 'entries' | 'damaged'>): string {
  const versions = entries.reduce((sum, { ring }) => sum + ring.length, 0);
  const charts = `${counted(entries.length, 'chart')} with ${counted(versions, 'version')}`;
  const broken = damaged.length > 0 ? [counted(damaged.length, 'damaged chart')] : [];
  const parts = [...(entries.length > 0 ? [charts] : []), ...broken];
  const last = 'your settings in this browser';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

/** Deletes everything that is kept on this computer, for good, and tells the other tabs. A blank chart opens. */
export async function eraseEverything(
  { editor, ports, keeping }: LibraryDesk,
  erase = eraseSettings,
): Promise<Outcome> {
  return attempt(async () => {
    openBlankBeneath(editor);
    await inTime(keeping.flush(), PATIENCE).catch(() => undefined);
    // What could not be stored so far must not be stored after this.
    keeping.drop();
    await inTime(ports.library.erase(), PATIENCE);
    erase();
    ports.channel.post({ kind: 'erased' });
    return { ok: true, value: undefined };
  });
}

function counted(count: number, what: string): string {
  return `${inDigits(count)} ${what}${count === 1 ? '' : 's'}`;
}
