import { onceLoaded } from './once-loaded.ts';

/**
 * The rules, loaded by the first sign of work: with their words and reasons they are a fifth of the program, and an
 * empty page has nothing to judge.
 */
const rules = onceLoaded(async () => {
  const [{ lint }, { forecast }, { findRule }, { fixesOf }] = await Promise.all([
    import('../rules/lint.ts'),
    import('../rules/forecast.ts'),
    import('../rules/catalogue/index.ts'),
    import('../rules/fixes.ts'),
  ]);
  return { lint, forecast, findRule, fixesOf };
});

/** The rules if they are here; whoever reads a chart fetches them along with it. */
export const judge = rules.here;

/** Fetches the rules, once. Rejects when they do not come; the next call tries again. */
export const loadJudge = rules.load;
