/** Something that is fetched when it is first wanted and then stays. */
export interface OnceLoaded<Thing> {
  readonly here: () => Thing | undefined;
  /** All who ask share one fetch. Rejects when it fails; the next call fetches again. */
  readonly load: () => Promise<Thing>;
}

export function onceLoaded<Thing>(fetchThing: () => Promise<Thing>): OnceLoaded<Thing> {
  let here: Thing | undefined;
  let coming: Promise<Thing> | undefined;
  const load = () => {
    if (here !== undefined) return Promise.resolve(here);
    coming ??= fetchThing()
      .then((thing) => {
        here = thing;
        return thing;
      })
      .finally(() => {
        coming = undefined;
      });
    return coming;
  };
  return { here: () => here, load };
}
