import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './source-files.ts';

/** A journey that is played a second time in the app as one file, opened from the disk. */
export const ONE_FILE = { tag: '@one-file' } as const;

/** Where that file is, as a browser opens it by double-click. */
export const ONE_FILE_ADDRESS = pathToFileURL(path.join(ROOT, 'dist-file/reportline.html')).href;
