import { BROKEN_BYTES } from './hostile-files/broken-bytes.ts';
import { BROKEN_CHARTS } from './hostile-files/broken-charts.ts';
import { BROKEN_TABLES } from './hostile-files/broken-tables.ts';
import { BROKEN_WORKBOOKS } from './hostile-files/broken-workbooks.ts';
import type { Makers } from './hostile-files/maker.ts';
import { randomNumbers } from './random-numbers.ts';

/** A file nobody should have to read. */
export interface HostileFile {
  /** "017-circles.csv": unlike every other one of the same corpus. */
  readonly name: string;
  readonly kind: string;
  /** It takes seconds, as the largest do. */
  readonly isSlow: boolean;
  /** Its bytes; large ones are made when they are asked for, as all at once would fill the memory. */
  readonly bytes: () => Uint8Array;
}

const MAKERS: Makers = { ...BROKEN_CHARTS, ...BROKEN_BYTES, ...BROKEN_TABLES, ...BROKEN_WORKBOOKS };

/** Kinds of which a few say all there is to say, and take their time. */
const SLOW: ReadonlyMap<string, number> = new Map([
  ['one byte too large', 3],
  ['just not too large', 3],
  ['fifty thousand rows', 3],
  ['fifty thousand rows of one id', 2],
  ['ten thousand columns', 3],
  ['a workbook that inflates', 3],
  ['a chain of five thousand bosses', 1],
  ['a text of a million characters', 3],
  ['a cell of a million characters', 3],
  ['nested ten thousand deep', 3],
  ['cells far from one another', 3],
  ['an outline ten thousand deep', 3],
]);

/** Bytes, or letters: what is longer is not kept. */
const LARGE = 100_000;

/** What one corpus holds. */
export const HOSTILE_FILES = 500;

/**
 * The corpus: {@link HOSTILE_FILES} hostile and broken files, the kinds in turn, the same on every run.
 *
 * @param seed Another one makes other files of the same kinds.
 */
export function hostileFiles(seed = 8): readonly HostileFile[] {
  const left = new Map(SLOW);
  const files: HostileFile[] = [];
  while (files.length < HOSTILE_FILES) {
    for (const [kind, maker] of Object.entries(MAKERS)) {
      const rest = left.get(kind) ?? Infinity;
      if (rest === 0 || files.length === HOSTILE_FILES) continue;
      left.set(kind, rest - 1);
      const at = files.length;
      const make = () => maker(randomNumbers(seed * 10_000 + at));
      const made = make();
      const kept = made.content.length > LARGE ? undefined : bytesOf(made.content);
      files.push({
        name: nameOf(at, kind, made.ending),
        kind,
        isSlow: SLOW.has(kind),
        bytes: () => kept ?? bytesOf(make().content),
      });
    }
  }
  return files;
}

function nameOf(at: number, kind: string, ending: string): string {
  return `${String(at).padStart(3, '0')}-${kind.replaceAll(/[^A-Za-z0-9]+/g, '-')}.${ending}`;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
