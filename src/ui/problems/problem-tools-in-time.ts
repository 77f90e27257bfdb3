import type { ProblemList } from '../../editor/problem-list.ts';
import { loadOnUse } from '../primitives/load-on-use.tsx';

/** Comes with the rules: before them there is nothing to sort. */
export const problemTools = loadOnUse<{ readonly list: ProblemList }>(
  async () => (await import('./problem-tools.tsx')).ProblemTools,
);
