/**
 * The rules, loaded by the first sign of work: with their words and reasons they are a fifth of the program, and an
 * empty page has nothing to judge.
 */
async function load() {
  const [{ lint }, { forecast }, { findRule }] = await Promise.all([
    import('../rules/lint.ts'),
    import('../rules/forecast.ts'),
    import('../rules/catalogue/index.ts'),
  ]);
  return { lint, forecast, findRule };
}

export type Judge = Awaited<ReturnType<typeof load>>;

let here: Judge | undefined;
let coming: Promise<Judge> | undefined;

/** The rules if they are here. A chart that came from a file or from storage brought them along. */
export function judge(): Judge | undefined {
  return here;
}

/** Fetches the rules, once. Rejects when they do not come; the next call tries again. */
export function loadJudge(): Promise<Judge> {
  if (here) return Promise.resolve(here);
  coming ??= load()
    .then((loaded) => {
      here = loaded;
      return loaded;
    })
    .finally(() => {
      coming = undefined;
    });
  return coming;
}
