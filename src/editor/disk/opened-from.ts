import type { KnownFile } from '../../browser/disk/disk-handle.ts';
import type { Editor } from '../editor.ts';
import type { DiskDesk } from './disk-desk.ts';

/** A file a chart was just opened from. */
export interface Origin {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly lastModified: number;
  readonly size: number;
  /** What can write it; absent: nothing here can. */
  readonly handle?: KnownFile['handle'] | undefined;
}

/** Keeps with a chart the file it was opened from, so that saving goes back to it. */
export function openedFrom(
  editor: Editor,
  desk: Pick<DiskDesk, 'remember' | 'note'>,
  documentKey: string,
  { name, lastModified, size, handle }: Origin,
): void {
  const filing = { file: { name, savedAt: lastModified, size }, steps: 0 };
  if (editor.store.getState().documentKey === documentKey) editor.setFiling(filing);
  if (handle) desk.remember(documentKey, { handle, lastModified, size });
  desk.note(documentKey, filing);
}
