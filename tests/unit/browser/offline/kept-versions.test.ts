import { describe, expect, it } from 'vitest';
import { keptVersions } from '../../../../src/browser/offline/kept-versions.ts';
import type { Release } from '../../../../src/browser/offline/release.ts';
import { fakeCaches, type Served } from './fake-caches.ts';

const SCOPE = 'https://site.test/chart/';

/** A version with a page, an icon, and a part whose name nobody else has. */
function release(version: string): Release {
  return {
    version,
    files: {
      '': `sha256-page${version}`,
      'icon.svg': 'sha256-icon',
      [`assets/part-${version}.js`]: 'sha256-part',
    },
  };
}

function filesOf(version: string): Served {
  return new Map([
    [SCOPE, `page ${version}`],
    [`${SCOPE}icon.svg`, `icon ${version}`],
    [`${SCOPE}assets/part-${version}.js`, `part ${version}`],
  ]);
}

/** A browser that knows no version so far; `use` brings one to the server and then into use. */
function browser() {
  const served: Served = new Map();
  const { caches, kept, asked } = fakeCaches(served);
  const loaded: string[] = [];
  const load = async ({ url }: Request) => {
    loaded.push(url);
    return new Response('from the network');
  };
  const version = (name: string, scope = SCOPE) => keptVersions(scope, release(name), caches, load);
  const install = async (name: string) => {
    served.clear();
    for (const [address, content] of filesOf(name)) served.set(address, content);
    await version(name).install();
  };
  const use = async (name: string, now: number) => {
    await install(name);
    return version(name).comeIntoUse(now);
  };
  return { served, install, caches, kept, asked, loaded, version, use, names: () => Object.keys(kept()) };
}

/** Node makes no requests of that mode. */
function request(url: string, mode: RequestMode = 'no-cors', method = 'GET'): Request {
  return Object.defineProperty(new Request(new URL(url, SCOPE), { method }), 'mode', { value: mode });
}

const cacheName = (version: string) => `reportline ${SCOPE} ${version}`;

describe('installing a version', () => {
  it('keeps every file, asked for past the browser’s own cache and checked by its hash', async () => {
    const { install, kept, asked } = browser();
    await install('a');
    expect(kept()).toEqual({
      [cacheName('a')]: [SCOPE, `${SCOPE}assets/part-a.js`, `${SCOPE}icon.svg`],
    });
    expect(asked.map(({ cache }) => cache)).toEqual(['reload', 'reload', 'reload']);
    expect(asked.map(({ integrity }) => integrity)).toEqual(['sha256-pagea', 'sha256-icon', 'sha256-part']);
  });

  it('keeps nothing when a file is missing, and the version before as it is', async () => {
    const { version, kept, use } = browser();
    await use('a', 1);
    const before = kept();
    await expect(version('b').install()).rejects.toThrow('Failed to fetch');
    expect(kept()).toEqual(before);
  });

  it('does not take away what it had before, such as a version that comes back', async () => {
    const { install, version, served, names } = browser();
    await install('a');
    served.clear();
    await expect(version('a').install()).rejects.toThrow('Failed to fetch');
    expect(names()).toEqual([cacheName('a')]);
  });
});

describe('coming into use', () => {
  it('says whether it is the first', async () => {
    const { use } = browser();
    expect(await use('a', 1)).toBe(true);
    expect(await use('b', 2)).toBe(false);
  });

  it('lets go of all but itself and the one that was in use before', async () => {
    const { use, names } = browser();
    await use('a', 1);
    await use('b', 2);
    expect(names()).toEqual([cacheName('a'), cacheName('b')]);
    await use('c', 3);
    expect(names()).toEqual([cacheName('b'), cacheName('c')]);
  });

  it('keeps the one that was in use rather than one that only waited', async () => {
    const { use, install, names } = browser();
    await use('a', 1);
    await install('b');
    await use('c', 2);
    expect(names()).toEqual([cacheName('a'), cacheName('c')]);
  });

  it('is the first, too, when others only waited', async () => {
    const { use, install, names } = browser();
    await install('a');
    expect(await use('b', 1)).toBe(true);
    expect(names()).toEqual([cacheName('b')]);
  });

  it('goes by when they came into use, not by when they were first kept', async () => {
    const { use, names } = browser();
    await use('a', 1);
    await use('b', 2);
    await use('a', 3);
    await use('c', 10);
    expect(names().sort()).toEqual([cacheName('a'), cacheName('c')]);
  });

  it('leaves alone what other apps keep, and this one in another folder', async () => {
    const { use, caches, names } = browser();
    const others = ['wiki', 'reportline https://site.test/ a', `reportline ${SCOPE}old/ a`];
    for (const other of others) await caches.open(other);
    await use('a', 1);
    await use('b', 2);
    await use('c', 3);
    expect(names()).toEqual([...others, cacheName('b'), cacheName('c')]);
  });
});

describe('answering', () => {
  const text = async (answer: Promise<Response>) => (await answer).text();

  it('gives its own page, whatever stands behind it in the address', async () => {
    const { use, version, loaded } = browser();
    await use('a', 1);
    for (const address of ['./', './?from=wiki', './#c=abc', './index.html', './index.html?a#b'])
      expect(await text(version('a').answer(request(address, 'navigate'))), address).toBe('page a');
    expect(loaded).toEqual([]);
  });

  it('gives its own file first, then that of another version, then the network’s', async () => {
    const { use, version, loaded } = browser();
    await use('a', 1);
    await use('b', 2);
    const b = version('b');
    expect(await text(b.answer(request('icon.svg')))).toBe('icon b');
    expect(await text(b.answer(request('assets/part-b.js')))).toBe('part b');
    expect(await text(b.answer(request('assets/part-a.js')))).toBe('part a');
    expect(loaded).toEqual([]);
    expect(await text(b.answer(request('assets/part-z.js')))).toBe('from the network');
    expect(loaded).toEqual([`${SCOPE}assets/part-z.js`]);
  });

  it('takes no file for another because of its question', async () => {
    const { use, version } = browser();
    await use('a', 1);
    expect(await text(version('a').answer(request('icon.svg?size=2')))).toBe('from the network');
  });
});

describe('what concerns it', () => {
  it.each<[string, RequestMode, string, boolean]>([
    ['./', 'navigate', 'GET', true],
    ['./?a', 'navigate', 'GET', true],
    ['./index.html', 'navigate', 'GET', true],
    ['./icon.svg', 'navigate', 'GET', true],
    ['./wiki/', 'navigate', 'GET', false],
    ['./other.html', 'navigate', 'GET', false],
    ['../', 'navigate', 'GET', false],
    ['./assets/part-z.js', 'cors', 'GET', true],
    ['../assets/part-a.js', 'cors', 'GET', false],
    ['https://elsewhere.test/chart/', 'cors', 'GET', false],
    ['https://site.test/charts/', 'cors', 'GET', false],
    ['./', 'cors', 'POST', false],
  ])('%s, %s, %s: %s', (address, mode, method, concerns) => {
    expect(
      browser()
        .version('a')
        .concerns(request(address, mode, method)),
    ).toBe(concerns);
  });
});
