import type { ReadResult } from '../formats/document/read-document.ts';

/**
 * Reads a chart, wherever it comes from: a file, or this computer's storage. The reader is loaded by the first chart
 * there is to read; an empty page needs none. Rejects only when the reader itself cannot be loaded.
 */
export async function readChart(content: Uint8Array | string): Promise<ReadResult> {
  const { readDocument } = await import('../formats/document/read-document.ts');
  return readDocument(content);
}
