import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';

/** The chart has come to rest when it has not been moved for this long; milliseconds. */
const REST = 140;

/**
 * Marks a canvas that is being moved and not zoomed (`data-panned`), so that its cards can be a layer of their own
 * meanwhile, which the browser shifts as it is. Two charts side by side hold too many cards to be painted anew in every
 * frame. At rest, and while zooming, they are a part of the page again: a layer that is stretched is not sharp.
 */
export function usePannedLayer(): void {
  const flow = useStoreApi();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const mark = (isPanned: boolean) => flow.getState().domNode?.toggleAttribute('data-panned', isPanned);
    const stop = flow.subscribe(({ transform }, { transform: before }) => {
      if (transform === before) return;
      clearTimeout(timer);
      const isPanned = transform[2] === before[2];
      mark(isPanned);
      if (isPanned) timer = setTimeout(mark, REST, false);
    });
    return () => {
      stop();
      clearTimeout(timer);
      mark(false);
    };
  }, [flow]);
}
