import { loadOnUse } from '../primitives/load-on-use.tsx';

/** Comes with the first sign that somebody is there: until a chart does not fit there is nothing to show. */
export const miniMapPicture = loadOnUse(async () => (await import('./mini-map-picture.tsx')).MiniMapPicture);
