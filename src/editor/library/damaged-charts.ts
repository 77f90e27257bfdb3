import { fileName } from '../../browser/files.ts';
import type { Damaged } from '../../browser/storage/stored.ts';
import type { FileControl } from '../actions/action.ts';

/** Saves what could not be read as it was stored, to the last sign. Returns the name of the file. */
export function saveDamaged(
  files: Pick<FileControl, 'download' | 'today'>,
  { title, text }: Damaged,
): string {
  const name = fileName(title, 'damaged.txt', files.today());
  files.download(name, new Blob([text], { type: 'text/plain' }));
  return name;
}
