/// <reference lib="webworker" />
import type { Scenario } from '../../chart/chart.ts';
import { arrangeLayers } from '../../layout/layered.ts';

/** One chart in, its places out. A fault of ours ends as the worker's `error` event. */
self.addEventListener('message', ({ data }: MessageEvent<Scenario>) => {
  const places = arrangeLayers(data);
  self.postMessage(places, { transfer: 'x' in places ? [places.x.buffer, places.y.buffer] : [] });
});
