/** Somebody who turns a wheel notch by notch is still zooming; milliseconds. */
export const REST = 250;

/** Knows whether somebody is in the middle of zooming. */
export interface ZoomRest {
  /** The zoom is another than before. */
  readonly changed: () => void;
  readonly isZooming: () => boolean;
  /** Nobody is told any more. */
  readonly end: () => void;
}

/**
 * One change of the zoom leads somewhere, and what is there is wanted at once; a second that follows before it rests is
 * somebody who zooms.
 *
 * @param rested Called when such zooming has come to rest.
 */
export function createZoomRest(rested: () => void): ZoomRest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isZooming = false;
  const rest = () => {
    timer = undefined;
    if (!isZooming) return;
    isZooming = false;
    rested();
  };
  return {
    changed: () => {
      isZooming = timer !== undefined;
      clearTimeout(timer);
      timer = setTimeout(rest, REST);
    },
    isZooming: () => isZooming,
    end: () => clearTimeout(timer),
  };
}
