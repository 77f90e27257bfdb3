import { isoDate } from '../chart/iso-date.ts';

/** A file a person chose or dropped. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the reader refuses anyway; checked before a huge file is brought into memory. */
const LARGEST = 64 * 1024 * 1024;

/** Reads a file's bytes. A file over 64 MB comes back cut at that size, which every reader refuses by size. */
export async function readPickedFile(file: File): Promise<PickedFile> {
  const bytes = new Uint8Array(await file.slice(0, LARGEST).arrayBuffer());
  return { name: file.name, bytes };
}

/** Hands a file to the browser's downloads. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by the next task; the address must outlive the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** What a file is of, besides the chart. */
export interface NamedPart {
  /** The name of the scenario, where the chart has several. */
  readonly scenario?: string | undefined;
  /** The title of the role whose branch it is, or the two scenarios that are compared. */
  readonly branch?: string | undefined;
}

/**
 * A file name every system accepts, made of a chart's title: "northwind-water-2026-11-22.png"; of one of several
 * scenarios "northwind-water-proposal-2026-11-22.png", of one branch
 * "northwind-water-2026-11-22-chief-customer-officer.png".
 */
export function fileName(
  title: string,
  extension: string,
  day: Date,
  { scenario = '', branch = '' }: NamedPart = {},
): string {
  const words = [inFileName(title) || 'chart', inFileName(scenario), isoDate(day), inFileName(branch)];
  return `${words.filter((one) => one !== '').join('-')}.${extension}`;
}

/** With title, scenario and branch, a name stays below the 255 bytes the strictest systems allow. */
const MOST_BYTES = 75;

function inFileName(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .slice(0, 60);
  return (
    cutToBytes(words, MOST_BYTES)
      // The first cut may have left half a character.
      .replace(/\p{Surrogate}$/u, '')
      .replace(/^-+|-+$/g, '')
  );
}

/** As many characters from the beginning as take so many bytes in UTF-8; half a character may be left at the end. */
function cutToBytes(text: string, most: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(most));
  return text.slice(0, read);
}
