import { Inflate } from 'fflate';
import { damaged, tooLarge, WorkbookRefusal } from './refusal.ts';

const MOST_BYTES_EACH = 50 * 1024 * 1024;
const MOST_BYTES_TOGETHER = 200 * 1024 * 1024;

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_REMARK = 65_535;
const DIRECTORY_SIGNATURE = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const ENTRY_LENGTH = 30;
const ZIP64_FIELD = 1;
const IN_ZIP64 = 0xffff_ffff;
/** Inflates to 16 MB at most, so that little is done before a false size is noticed. */
const PIECE = 16 * 1024;

interface Entry {
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** What is packed in a file, by its path. */
export interface Unpacked {
  readonly paths: ReadonlySet<string>;
  /** The bytes of an entry; absent: there is none of this path. Throws a {@link WorkbookRefusal}. */
  readonly read: (path: string) => Uint8Array | undefined;
}

/**
 * Opens a ZIP file without inflating anything. An entry that says it is too large is refused before it is inflated,
 * and one that turns out larger than it says as soon as it does. Throws a {@link WorkbookRefusal}.
 */
export function unpackZip(bytes: Uint8Array): Unpacked {
  const entries = readDirectory(bytes);
  let left = MOST_BYTES_TOGETHER;
  const read = (path: string): Uint8Array | undefined => {
    const entry = entries.get(path);
    if (!entry) return undefined;
    if (entry.size > Math.min(MOST_BYTES_EACH, left)) throw tooLarge();
    left -= entry.size;
    return inflate(bytes, entry);
  };
  return { paths: new Set(entries.keys()), read };
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries = new Map<string, Entry>();
  const names = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  while (at + DIRECTORY_LENGTH <= end && view.getUint32(at, true) === DIRECTORY_SIGNATURE) {
    const nameEnd = at + DIRECTORY_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > end) throw damaged();
    const name = names.decode(bytes.subarray(at + DIRECTORY_LENGTH, nameEnd));
    const [size = 0, packed = 0, offset = 0] = wideNumbers(
      view,
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      nameEnd,
      extraEnd,
    );
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    entries.set(name, { isEncrypted, method: view.getUint16(at + 10, true), packed, size, offset });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_REMARK); at -= 1)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  throw damaged();
}

/** Some programs write even small numbers the long way, beside the directory's own. */
function wideNumbers(
  view: DataView,
  numbers: readonly number[],
  from: number,
  end: number,
): readonly number[] {
  if (!numbers.includes(IN_ZIP64)) return numbers;
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== IN_ZIP64) return number;
      if (next + 8 > end) throw damaged();
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return numbers;
}

function inflate(bytes: Uint8Array, { isEncrypted, method, packed, size, offset }: Entry): Uint8Array {
  if (isEncrypted)
    throw new WorkbookRefusal(
      'not-a-workbook',
      'The workbook is packed with a password. Save it as .xlsx without a password, and try again.',
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + ENTRY_LENGTH > bytes.length) throw damaged();
  const start = offset + ENTRY_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const source = bytes.subarray(start, start + packed);
  if (source.length < packed) throw damaged();
  if (method === 0) {
    if (packed !== size) throw damaged();
    return source;
  }
  if (method !== 8) throw damaged();
  return inflateCounted(source, size);
}

function inflateCounted(source: Uint8Array, size: number): Uint8Array {
  const result = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw damaged();
    result.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < source.length; at += PIECE)
    stream.push(source.subarray(at, at + PIECE), at + PIECE >= source.length);
  if (length < size) throw damaged();
  return result;
}
