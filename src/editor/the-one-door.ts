import type { ReadResult } from '../formats/document/read-document.ts';
import { loadJudge } from './judge.ts';

/**
 * Reads a chart, wherever it comes from: a file, or this computer's storage. The reader is loaded by the first chart
 * there is to read, and the rules with it, so that the chart is judged when it shows; an empty page needs neither.
 * Rejects only when one of them cannot be loaded.
 */
export async function readChart(content: Uint8Array | string): Promise<ReadResult> {
  const [{ readDocument }] = await Promise.all([import('../formats/document/read-document.ts'), loadJudge()]);
  return readDocument(content);
}
