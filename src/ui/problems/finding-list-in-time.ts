import { loadOnUse } from '../primitives/load-on-use.tsx';

/** Comes with the rules: before them there is nothing to list. */
export const findingList = loadOnUse(async () => (await import('./finding-list.tsx')).FindingList);
