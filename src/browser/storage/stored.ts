import type { Thumbnail } from '../../layout/thumbnail.ts';
import { checksum } from './checksum.ts';
import type { RevisionAge } from './revision-ring.ts';

export type { Thumbnail };

/** The file a chart was last saved as. */
export interface SavedFile {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Bytes. */
  readonly size: number;
}

/** How far a document and its file on the disk have come apart. */
export interface Filing {
  /** Absent: it was never saved as a file. */
  readonly file?: SavedFile;
  /** Steps that were made since then, or ever. */
  readonly steps: number;
}

/** Who wrote a revision, and the how manieth change of theirs it holds: tells whether a journal goes beyond it. */
export interface Writer {
  readonly session: string;
  readonly step: number;
}

/** A document of this computer, without its text. */
export interface LibraryEntry {
  readonly key: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** The number of its newest revision; the first is 1. */
  readonly revision: number;
  /** Counts those who took over writing it. A save of an earlier one is refused. */
  readonly epoch: number;
  readonly roles: number;
  /** Characters of its text. */
  readonly size: number;
  /** The revisions there are, the newest last; what a list can say of them without reading their texts. */
  readonly ring: readonly RevisionAge[];
  /** Absent: not drawn yet. */
  readonly thumbnail?: Thumbnail;
  readonly filing: Filing;
  /** Milliseconds since 1970; of the first revision. */
  readonly createdAt: number;
  /** Absent in what version 2 stored. */
  readonly writer?: Writer;
  /** Whose journals are in it, too, from when their pages had gone. */
  readonly absorbed?: readonly Writer[];
}

/** One state of a document, as the text of its file, so that one reader serves files and storage. */
export interface Revision {
  readonly key: string;
  readonly revision: number;
  readonly savedAt: number;
  readonly title: string;
  readonly roles: number;
  readonly text: string;
  /** Of the text. */
  readonly checksum: number;
}

/** Something stored that could not be read, kept as it was. */
export interface Damaged {
  readonly id: string;
  /** Of the document it belongs to. */
  readonly key: string;
  readonly title: string;
  readonly foundAt: number;
  /** What was stored: a text, or JSON of whatever else there was. */
  readonly text: string;
}

/**
 * What is stored is not trusted before it was looked at: another program, a fault or a bad disk may have written it.
 */
export function asEntry(value: unknown): LibraryEntry | undefined {
  if (!isRecord(value)) return undefined;
  const {
    key,
    title,
    savedAt,
    revision,
    epoch,
    roles,
    size,
    ring,
    thumbnail,
    filing,
    createdAt,
    writer,
    absorbed,
  } = value;
  if (typeof key !== 'string' || typeof title !== 'string') return undefined;
  if (!isCount(savedAt) || !isCount(revision) || !isCount(epoch) || !isCount(roles) || !isCount(size))
    return undefined;
  return {
    key,
    title,
    savedAt,
    revision,
    epoch,
    roles,
    size,
    ring: Array.isArray(ring) ? ring.filter(isAge) : [],
    filing: asFiling(filing),
    createdAt: isCount(createdAt) ? createdAt : savedAt,
    ...(isThumbnail(thumbnail) && { thumbnail }),
    ...(isWriter(writer) && { writer }),
    ...(Array.isArray(absorbed) && { absorbed: absorbed.filter(isWriter) }),
  };
}

/** A revision whose text is what was written; undefined for one that is torn, flipped or no revision at all. */
export function asRevision(value: unknown): Revision | undefined {
  if (!isRecord(value)) return undefined;
  const { key, revision, savedAt, title, roles, text, checksum: stated } = value;
  if (typeof key !== 'string' || typeof title !== 'string' || typeof text !== 'string') return undefined;
  if (!isCount(revision) || !isCount(savedAt) || !isCount(roles)) return undefined;
  return stated === checksum(text)
    ? { key, revision, savedAt, title, roles, text, checksum: stated }
    : undefined;
}

/** The text in something damaged, as far as there is one; else JSON of the whole, so that nothing is thrown away. */
export function bytesOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isRecord(value) && typeof value['text'] === 'string') return value['text'];
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return String(value);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isAge(value: unknown): value is RevisionAge {
  return isRecord(value) && isCount(value['revision']) && isCount(value['savedAt']) && isCount(value['size']);
}

function isThumbnail(value: unknown): value is Thumbnail {
  if (!isRecord(value)) return false;
  const { width, height, boxes } = value;
  return isCount(width) && isCount(height) && Array.isArray(boxes) && boxes.every(Number.isFinite);
}

function asFiling(value: unknown): Filing {
  if (!isRecord(value)) return { steps: 0 };
  const { steps, file } = value;
  return { steps: isCount(steps) ? steps : 0, ...(isSavedFile(file) && { file }) };
}

function isSavedFile(value: unknown): value is SavedFile {
  if (!isRecord(value)) return false;
  const { name, savedAt, size } = value;
  return typeof name === 'string' && isCount(savedAt) && isCount(size);
}

export function isWriter(value: unknown): value is Writer {
  return isRecord(value) && typeof value['session'] === 'string' && isCount(value['step']);
}
