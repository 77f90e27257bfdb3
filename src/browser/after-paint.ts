/**
 * Runs something once the page has been painted as it is now; `patience` milliseconds after the work at hand at the
 * latest, since a page nobody sees is never painted. At once where nothing paints at all. Returns what calls it off.
 */
export function afterPaint(run: () => void, patience: number): () => void {
  if (typeof requestAnimationFrame === 'undefined') {
    run();
    return () => {};
  }
  const end = () => {
    callOff();
    run();
  };
  // A frame asks before it paints: a task that it sets up comes after.
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(end);
  });
  // Counted from the end of the work at hand, which may have taken longer than anybody's patience.
  let timer = setTimeout(() => {
    timer = setTimeout(end, patience);
  });
  const callOff = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return callOff;
}
