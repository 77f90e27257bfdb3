import { useStoreApi } from '@xyflow/react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createZoomRest, type ZoomRest } from './zoom-rest.ts';

interface Zooming {
  readonly zoom: ZoomRest;
  /** What `zoom` says now, for what is rendered. */
  readonly isZooming: boolean;
}

/** Follows whether somebody is zooming the canvas it stands in. */
export function useZooming(): Zooming {
  const flow = useStoreApi();
  const [zoom] = useState(createZoomRest);
  useEffect(() => {
    const stop = flow.subscribe(({ transform }, { transform: before }) => {
      if (transform[2] !== before[2]) zoom.changed();
    });
    return () => {
      stop();
      zoom.end();
    };
  }, [flow, zoom]);
  return { zoom, isZooming: useSyncExternalStore(zoom.subscribe, zoom.isZooming) };
}
