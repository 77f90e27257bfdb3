/** Somebody who turns a wheel notch by notch is still zooming; milliseconds. */
export const REST = 250;

/** Knows whether somebody is in the middle of zooming. */
export interface ZoomRest {
  /** The zoom is another than before. */
  readonly changed: () => void;
  readonly isZooming: () => boolean;
  /** Told whenever zooming begins, and when it has come to rest. Gives what ends the telling. */
  readonly subscribe: (told: () => void) => () => void;
  /** Nothing is awaited any more, and nobody zooms. */
  readonly end: () => void;
}

/**
 * One change of the zoom leads somewhere, and what is there is wanted at once; a second that follows before it rests is
 * somebody who zooms.
 */
export function createZoomRest(): ZoomRest {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isZooming = false;
  const become = (next: boolean) => {
    if (next === isZooming) return;
    isZooming = next;
    for (const told of listeners) told();
  };
  return {
    changed: () => {
      const isNext = timer !== undefined;
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        become(false);
      }, REST);
      become(isNext);
    },
    isZooming: () => isZooming,
    subscribe: (told) => {
      listeners.add(told);
      return () => void listeners.delete(told);
    },
    end: () => {
      clearTimeout(timer);
      timer = undefined;
      isZooming = false;
    },
  };
}
