import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly source: string;
}

/** The files under a folder of the repository whose names match, in the order of their paths. */
export function sourceFiles(folder: string, name: RegExp): readonly SourceFile[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => sourceFile(path.relative(ROOT, file).split(path.sep).join('/')));
}

/** @param file Its path relative to the repository; throws when there is no such file. */
export function sourceFile(file: string): SourceFile {
  return { path: file, source: readFileSync(path.join(ROOT, file), 'utf8') };
}
