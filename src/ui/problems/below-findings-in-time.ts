import { loadOnUse } from '../primitives/load-on-use.tsx';

/** Comes with the rules: nobody answers questions about an empty canvas. */
export const belowFindings = loadOnUse(async () => (await import('./below-findings.tsx')).BelowFindings);
