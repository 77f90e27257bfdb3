import type { ReadResult } from '../formats/document/read-document.ts';
import { loadJudge } from './judge.ts';

/** Fetches the reader; the browser keeps it. Rejects when it does not come. */
export const loadReader = () => import('../formats/document/read-document.ts');

/**
 * Reads a chart, wherever it comes from: a file, or this computer's storage. The reader is loaded by the first chart
 * there is to read, and the rules with it, so that the chart is judged when it shows; an empty page needs neither.
 * Rejects only when the reader itself cannot be loaded.
 */
export async function readChart(content: Uint8Array | string): Promise<ReadResult> {
  // A chart opens without its judgement rather than not at all.
  const judging = loadJudge().catch(() => undefined);
  const [{ readDocument }] = await Promise.all([loadReader(), judging]);
  return readDocument(content);
}
