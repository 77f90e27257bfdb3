/** Where a browser does not say when it is idle, a pause lets it paint and answer; milliseconds. */
const PAUSE = 50;

/**
 * Runs something when the page has nothing better to do, or after `patience` milliseconds at the latest (absent: not
 * before it is idle). Returns what calls it off.
 */
export function whenIdle(run: () => void, patience?: number): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, PAUSE);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, patience === undefined ? {} : { timeout: patience });
  return () => cancelIdleCallback(handle);
}
