import type { Scenario } from '../../chart/chart.ts';
import type { LayeredPlaces } from '../../layout/layered-layout.ts';

export interface ArrangingLayers {
  /** Rejects when the worker cannot start or breaks down; never settles once cancelled. */
  readonly places: Promise<LayeredPlaces>;
  readonly cancel: () => void;
}

/** Kept between charts while it is idle: starting one, with the library it loads, takes longer than small charts do. */
let idle: Worker | undefined;

/** Arranges layers beside the page, which goes on meanwhile. */
export function arrangeInWorker(scenario: Scenario): ArrangingLayers {
  const worker =
    idle ?? new Worker(new URL('./layers-worker.ts', import.meta.url), { type: 'module', name: 'layers' });
  idle = undefined;
  const places = new Promise<LayeredPlaces>((resolve, reject) => {
    const heard = new AbortController();
    const { signal } = heard;
    const answer = ({ data }: MessageEvent<LayeredPlaces>) => {
      heard.abort();
      idle?.terminate();
      idle = worker;
      resolve(data);
    };
    const fail = () => {
      heard.abort();
      worker.terminate();
      reject(new Error('The layers could not be arranged.'));
    };
    worker.addEventListener('message', answer, { signal });
    worker.addEventListener('error', fail, { signal });
    worker.addEventListener('messageerror', fail, { signal });
  });
  worker.postMessage(scenario, []);
  return {
    places,
    cancel: () => {
      // One that has answered is idle, and waits for the next chart.
      if (worker !== idle) worker.terminate();
    },
  };
}
