import { prepareImport } from '../../browser/import/prepared-worker.ts';
import { loadOnUse } from '../primitives/load-on-use.tsx';

/** Comes with the first file. */
export const importWindow = loadOnUse(async () => (await import('./import-dialog.tsx')).ImportDialog);

/** A file is about to be chosen or dropped: what reads and shows it is on its way before it is there. */
export function expectFile(): void {
  importWindow.prefetch();
  prepareImport();
}
