import { inTime, Late } from './in-time.ts';
import { type KeepingPorts, PATIENCE } from './keeping/ports.ts';
import { type NotStored, readStored, readWritten, type StoredChart } from './keeping/read-stored.ts';
import { blankDocument, newId } from './new-role.ts';
import type { OpenedDocument } from './opened-document.ts';
import type { Notice, SaveState } from './store/state.ts';

const REFUSED =
  'This browser does not let Reportline store anything here. You can work, but save the chart as a file before you leave.';
const TOO_LATE =
  'This browser’s storage did not answer, so an empty chart is open. A chart you had here is not lost: reload the page, or look for it under “Charts on this computer” later. Save what you draw now as a file.';
const TOO_NEW =
  'The charts on this computer were stored by a newer version of Reportline, which this page is not. They are all there: close every tab with Reportline in it and open it again. Save what you draw now as a file.';

const FOUND =
  'This browser’s storage does not answer. The chart that was open last had been written down beside it, and is open again. Save it as a file before you leave.';

/** What the page starts with. */
export interface Beginning {
  readonly opened: OpenedDocument;
  readonly notice: Notice | null;
  /** What is stored of it; absent: it is new. */
  readonly stored?: StoredChart;
}

/**
 * The document that was open last in this tab, or in any. Falls back to an empty chart, with a notice, when storage
 * fails, does not answer or holds something that cannot be read; in that case the stored bytes stay.
 */
export async function openLast(ports: KeepingPorts): Promise<Beginning> {
  try {
    const key = await inTime(lastKey(ports), PATIENCE);
    if (key === undefined) return { opened: blank({ kind: 'untouched' }), notice: null };
    const last = await readStored(ports, key);
    const stored = last.ok || !last.isGone ? last : await newestOf(ports, last);
    if (stored.ok) {
      const { opened, notice } = stored;
      return { opened, notice: isWorthSaying(notice) ? notice : null, stored };
    }
    if (stored.isGone) return { opened: blank({ kind: 'untouched' }), notice: null };
    const text = `The chart that was open last could not be read, so an empty one is open. ${stored.why}`;
    return { opened: blank({ kind: 'untouched' }), notice: { tone: 'problem', text } };
  } catch (error) {
    const isNewer = error instanceof Error && error.name === 'VersionError';
    const text = error instanceof Late ? TOO_LATE : isNewer ? TOO_NEW : REFUSED;
    const key = ports.openKey.get();
    const written = key === undefined ? undefined : await readWritten(ports, key).catch(() => undefined);
    const saveState = { kind: 'failed', reason: text } as const;
    if (!written) return { opened: blank(saveState), notice: { tone: 'problem', text } };
    return { opened: { ...written, saveState }, notice: { tone: 'problem', text: FOUND } };
  }
}

async function lastKey({ openKey, library }: KeepingPorts): Promise<string | undefined> {
  const here = openKey.get();
  if (here !== undefined) return here;
  return (await library.openLast()) ?? (await library.list())[0]?.key;
}

/** The one saved last, where what was open last is not there any more. */
async function newestOf(ports: KeepingPorts, gone: NotStored): Promise<StoredChart | NotStored> {
  const [newest] = await inTime(ports.library.list(), PATIENCE);
  return newest ? readStored(ports, newest.key) : gone;
}

/** Nobody who comes back to a chart has to be told that it is open. */
function isWorthSaying({ tone, details }: Notice): boolean {
  return tone === 'problem' || details !== undefined;
}

function blank(saveState: SaveState): OpenedDocument {
  return { document: blankDocument(), documentKey: newId(), readOnly: false, saveState };
}
