import { loadOnUse } from '../primitives/load-on-use.tsx';

/** Comes with the first role, or with the first sign that somebody is there: an empty page has nothing to paint. */
export const paintedLayer = loadOnUse(async () => (await import('./painted-layer.tsx')).PaintedLayer);
