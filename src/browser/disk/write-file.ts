import type { DiskHandle, DiskState, KnownFile } from './disk-handle.ts';

/** How writing a file ended. */
export type Written =
  | { readonly kind: 'written'; readonly state: DiskState }
  /** Another program has changed it; nothing was written. */
  | { readonly kind: 'changed' }
  /** The browser may not write it: somebody said no, or it is write-protected. */
  | { readonly kind: 'refused' }
  /** It is not there any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed' };

/**
 * Writes a file as a whole: until the last byte is there, the one before stays.
 *
 * @param known How it was when it was last read or written here; absent: it may be anything.
 */
export async function writeFile(handle: DiskHandle, content: Blob, known?: DiskState): Promise<Written> {
  try {
    if (!(await mayWrite(handle))) return { kind: 'refused' };
    if (known && !isSame(await handle.getFile(), known)) return { kind: 'changed' };
    const writable = await handle.createWritable();
    try {
      await writable.write(content);
      await writable.close();
    } catch (error) {
      await writable.abort?.().catch(() => undefined);
      throw error;
    }
    return { kind: 'written', state: stateOf(await handle.getFile()) };
  } catch (error) {
    return { kind: whatFailed(error) };
  }
}

function stateOf({ lastModified, size }: File): DiskState {
  return { lastModified, size };
}

/** A file with what it holds and how it is. */
export async function readFile(handle: DiskHandle): Promise<KnownFile & { readonly file: File }> {
  const file = await handle.getFile();
  return { handle, file, ...stateOf(file) };
}

function isSame(now: File, known: DiskState): boolean {
  return now.lastModified === known.lastModified && now.size === known.size;
}

/** A handle that was kept from an earlier visit is asked for again. */
async function mayWrite(handle: DiskHandle): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const;
  const now = (await handle.queryPermission?.(mode)) ?? 'granted';
  if (now === 'granted') return true;
  return (await handle.requestPermission?.(mode)) === 'granted';
}

function whatFailed(error: unknown): 'refused' | 'gone' | 'failed' {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotFoundError') return 'gone';
  const isRefused = ['NotAllowedError', 'SecurityError', 'NoModificationAllowedError'].includes(name);
  return isRefused ? 'refused' : 'failed';
}
