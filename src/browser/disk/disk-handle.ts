import { isRecord } from '../storage/stored.ts';

interface Writable {
  readonly write: (content: Blob) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly abort?: () => Promise<void>;
}

type Ask = (descriptor: { readonly mode: 'readwrite' }) => Promise<string>;

/** A file on the disk as the browser hands it out, and what is used of it. */
export interface DiskHandle {
  readonly name: string;
  readonly getFile: () => Promise<File>;
  readonly createWritable: () => Promise<Writable>;
  /** Absent where the browser asks when it writes, or not at all. */
  readonly queryPermission?: Ask;
  readonly requestPermission?: Ask;
}

/** A file as it was when it was last read or written here: another program has changed it when it is otherwise. */
export interface DiskState {
  /** Milliseconds since 1970. */
  readonly lastModified: number;
  /** Bytes. */
  readonly size: number;
}

/** A file on the disk that belongs to a chart. */
export interface KnownFile extends DiskState {
  readonly handle: DiskHandle;
}

/** What was kept of a file, looked at before it is trusted; undefined for anything else. */
export function asKnownFile(value: unknown): KnownFile | undefined {
  if (!isRecord(value)) return undefined;
  const { handle, lastModified, size } = value;
  if (typeof lastModified !== 'number' || typeof size !== 'number' || !isHandle(handle)) return undefined;
  return { handle, lastModified, size };
}

export function isHandle(value: unknown): value is DiskHandle {
  if (!isRecord(value)) return false;
  return (
    typeof value['name'] === 'string' &&
    typeof value['getFile'] === 'function' &&
    typeof value['createWritable'] === 'function'
  );
}
