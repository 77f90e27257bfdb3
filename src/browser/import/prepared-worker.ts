/** Started ahead, and not yet asked anything. */
let prepared: Worker | undefined;

/**
 * Starts the worker that will read the next file: with the reader it loads, that takes as long as reading most tables.
 */
export function prepareImport(): void {
  if (prepared) return;
  const worker = startWorker();
  prepared = worker;
  // One that did not come is no help; the next that is started says so to whoever waits for it.
  worker.addEventListener('error', () => {
    if (prepared === worker) prepared = undefined;
  });
}

/** The worker that was started ahead, or one that is started now. */
export function takeWorker(): Worker {
  const worker = prepared ?? startWorker();
  prepared = undefined;
  return worker;
}

function startWorker(): Worker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module', name: 'import' });
}
