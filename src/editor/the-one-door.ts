import { importInWorker } from '../browser/import/import-in-worker.ts';
import type { ReadResult } from '../formats/document/read-document.ts';
import { takesLongToRead } from '../formats/document/reading-effort.ts';
import { loadJudge } from './judge.ts';

/** Fetches the reader; the browser keeps it. Rejects when it does not come. */
export const loadReader = () => import('../formats/document/read-document.ts');

/**
 * Reads a chart, wherever it comes from: a file, or this computer's storage. The reader is loaded by the first chart
 * there is to read, and the rules with it, so that the chart is judged when it shows; an empty page needs neither. One
 * that takes long is read in a worker, which is itself longer in coming than most charts take. Rejects only when the
 * reader itself cannot be loaded.
 */
export async function readChart(content: Uint8Array | string): Promise<ReadResult> {
  // A chart opens without its judgement rather than not at all.
  const judging = loadJudge().catch(() => undefined);
  if (typeof Worker === 'function' && takesLongToRead(content)) {
    // Without the worker it takes longer and comes to the same.
    const [read] = await Promise.all([readInWorker(content).catch(() => undefined), judging]);
    if (read) return read;
  }
  const [{ readDocument }] = await Promise.all([loadReader(), judging]);
  return readDocument(content);
}

async function readInWorker(content: Uint8Array | string): Promise<ReadResult> {
  const { refuse } = await import('../formats/document/unreadable.ts');
  // By this name it is read as a chart or refused, and never taken for an outline.
  const reading = importInWorker(content, 'chart.reportline.json', undefined, () => undefined);
  try {
    const preview = await reading.opened;
    if (typeof preview === 'string') return { ok: false, reason: 'damaged', message: preview };
    // A list of people is no chart yet: the import window is for those.
    if (preview.kind !== 'chart') return refuse('not-ours');
    const problems = preview.problems.map(({ path = '', severity, message }) => ({
      path,
      severity,
      message,
    }));
    return { ok: true, ...(await reading.take()), problems };
  } finally {
    reading.close();
  }
}
