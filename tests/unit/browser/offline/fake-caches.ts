/** A server's files by address; what is not there is a 404. */
export type Served = Map<string, string>;

/** The browser's caches, as far as versions are kept in them, filled from a server that is a map. */
export function fakeCaches(served: Served): {
  readonly caches: CacheStorage;
  /** By cache, the addresses in it. */
  readonly kept: () => Readonly<Record<string, readonly string[]>>;
  readonly asked: readonly Request[];
} {
  const stores = new Map<string, Map<string, string>>();
  const asked: Request[] = [];
  const addressOf = (request: RequestInfo | URL) =>
    request instanceof Request ? request.url : String(request);

  const cacheOf = (store: Map<string, string>) => ({
    addAll: async (requests: readonly Request[]) => {
      asked.push(...requests);
      const contents = requests.map(({ url }) => [url, served.get(url)] as const);
      if (contents.some(([, content]) => content === undefined)) throw new TypeError('Failed to fetch');
      for (const [url, content] of contents) store.set(url, content ?? '');
    },
    put: async (request: RequestInfo | URL, response: Response) => {
      store.set(addressOf(request), await response.text());
    },
  });

  const storage = {
    has: async (name: string) => stores.has(name),
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, string>();
      stores.set(name, store);
      return cacheOf(store);
    },
    delete: async (name: string) => stores.delete(name),
    keys: async () => [...stores.keys()],
    match: async (request: RequestInfo | URL, { cacheName = '' }: MultiCacheQueryOptions = {}) => {
      const found = stores.get(cacheName)?.get(addressOf(request));
      return found === undefined ? undefined : new Response(found);
    },
  };
  return {
    // What is missing here throws when it is used.
    caches: storage as unknown as CacheStorage,
    kept: () => Object.fromEntries([...stores].map(([name, store]) => [name, [...store.keys()].sort()])),
    asked,
  };
}
