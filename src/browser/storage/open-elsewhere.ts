/** How many tabs have each document open, by its key; the one that writes it and those that look on. */
export type TabsByKey = ReadonlyMap<string, number>;

const NAME = /^reportline\.writer\.(.+)$/;

/** Asked of the locks that tabs hold and wait for; empty where the browser has none. Never rejects. */
export async function tabsByKey(): Promise<TabsByKey> {
  const tabs = new Map<string, number>();
  try {
    const { held = [], pending = [] } = await navigator.locks.query();
    for (const { name = '' } of [...held, ...pending]) {
      const key = NAME.exec(name)?.[1];
      if (key !== undefined) tabs.set(key, (tabs.get(key) ?? 0) + 1);
    }
  } catch {
    // Nobody can tell, then.
  }
  return tabs;
}
