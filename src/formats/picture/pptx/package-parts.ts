import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The files of a package, by their paths. */
export interface PackageParts {
  readonly paths: () => readonly string[];
  readonly has: (path: string) => boolean;
  readonly text: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /**
   * Puts something in the place of what is found in a part.
   *
   * @throws When it is not there, so that another version of the library that wrote it is noticed at once.
   */
  readonly replace: (path: string, found: RegExp, by: string) => void;
  readonly zip: (day: Date) => Uint8Array;
}

export function readParts(zip: Uint8Array): PackageParts {
  const files = new Map(Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/')));
  const text = (path: string) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`The package has no part ${path}.`);
    return strFromU8(bytes);
  };
  const write = (path: string, written: string) => files.set(path, strToU8(written));
  return {
    paths: () => [...files.keys()],
    has: (path) => files.has(path),
    text,
    write,
    replace: (path, found, by) => {
      const before = text(path);
      if (!found.test(before)) throw new Error(`The part ${path} is not as expected: ${found.source}.`);
      write(
        path,
        before.replace(found, () => by),
      );
    },
    zip: (day) => {
      const entries = [...files].map(([path, bytes]) => [path, bytes] as const);
      return zipSync(Object.fromEntries(entries), { level: 6, mtime: zipDay(day) });
    },
  };
}

/** At noon: ZIP has no seconds of their own, no zone, and no year before 1980. */
function zipDay(day: Date): Date {
  const year = Math.min(2099, Math.max(1980, day.getFullYear()));
  return new Date(year, day.getMonth(), day.getDate(), 12);
}
