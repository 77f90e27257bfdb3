import type { Release } from './release.ts';

/** Under this address a version notes when it came into use; no file has it. */
const IN_USE_SINCE = '?in-use-since';

/** Servers may say that an answer varies with what was asked for; files do not. */
const AS_FILE = { ignoreVary: true } as const;

/** The versions of the app that are kept in the browser, seen from one of them. */
export interface KeptVersions {
  /**
   * Fetches every file of this version past the browser's own cache. Rejects, and keeps nothing, when one is missing or
   * another than it should be.
   */
  readonly install: () => Promise<void>;
  /**
   * Lets go of all versions but this one and the one that was in use before it: pages of that one may still be open
   * and load parts of it. Versions that were fetched and never came into use go as well.
   *
   * @param now Milliseconds since 1970.
   * @returns Whether no version was in use before.
   */
  readonly comeIntoUse: (now: number) => Promise<boolean>;
  /** Whether a request is for the app: another page in or below its folder is none of its business. */
  readonly concerns: (request: Request) => boolean;
  /** This version's file; else what another version has by that name; else the network's answer. */
  readonly answer: (request: Request) => Promise<Response>;
}

/**
 * @param scope The address of the app's folder, with a slash at its end. Other apps on the same server, and this one
 * in another folder, keep their own.
 */
export function keptVersions(
  scope: string,
  { version, files }: Release,
  storage: CacheStorage = caches,
  load: (request: Request) => Promise<Response> = fetch,
): KeptVersions {
  const prefix = `reportline ${scope} `;
  const own = prefix + version;
  const ownAddresses = new Set(Object.keys(files).map((file) => new URL(file, scope).href));

  const kept = async () => (await storage.keys()).filter((name) => name.startsWith(prefix));

  const inUseSince = async (cacheName: string) => {
    const note = await storage.match(scope + IN_USE_SINCE, { cacheName, ...AS_FILE });
    return note ? Number(await note.text()) : undefined;
  };

  /** Which of some versions came into use last; absent when none ever did. */
  const lastInUse = async (names: readonly string[]) => {
    const dated = await Promise.all(names.map(async (name) => ({ name, since: await inUseSince(name) })));
    return dated.filter(({ since }) => since !== undefined).sort((a, b) => (b.since ?? 0) - (a.since ?? 0))[0]
      ?.name;
  };

  return {
    install: async () => {
      const isNew = !(await storage.has(own));
      const cache = await storage.open(own);
      const requests = Object.entries(files).map(
        ([file, integrity]) => new Request(new URL(file, scope), { cache: 'reload', integrity }),
      );
      try {
        await cache.addAll(requests);
      } catch (error) {
        if (isNew) await storage.delete(own);
        throw error;
      }
    },
    comeIntoUse: async (now) => {
      const others = (await kept()).filter((name) => name !== own);
      const before = await lastInUse(others);
      await Promise.all(others.filter((name) => name !== before).map((name) => storage.delete(name)));
      const cache = await storage.open(own);
      await cache.put(scope + IN_USE_SINCE, new Response(String(now)));
      return before === undefined;
    },
    concerns: (request) => {
      const address = fileOf(request, scope);
      if (request.method !== 'GET' || !address.startsWith(scope)) return false;
      return request.mode !== 'navigate' || ownAddresses.has(address);
    },
    answer: async (request) => {
      const address = fileOf(request, scope);
      const mine = await storage.match(address, { cacheName: own, ...AS_FILE });
      if (mine) return mine;
      for (const cacheName of await kept()) {
        const theirs = await storage.match(address, { cacheName, ...AS_FILE });
        if (theirs) return theirs;
      }
      return load(request);
    },
  };
}

/** The address something is kept under. What stands behind `?` or `#` of a page changes nothing about the page. */
function fileOf({ url, mode }: Request, scope: string): string {
  const address = new URL(url);
  address.hash = '';
  if (mode !== 'navigate') return address.href;
  address.search = '';
  return address.href === `${scope}index.html` ? scope : address.href;
}
