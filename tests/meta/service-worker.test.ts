import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type Files, releaseOf, serviceWorkerFor } from '../../scripts/service-worker.ts';
import { fakeCaches } from '../unit/browser/offline/fake-caches.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const FILES: Files = new Map([
  ['index.html', bytes('<html>')],
  ['sw.js', bytes('the one before')],
  ['icon.svg', bytes('<svg/>')],
  ['assets/part-x.js', bytes('part')],
]);

const SCOPE = 'https://site.test/chart/';

describe('the list of a release', () => {
  const release = releaseOf(FILES, 'code');

  it('has every file with its hash, the page as the folder, and not the worker itself', () => {
    const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    expect(release.files).toEqual({
      '': hash('<html>'),
      'assets/part-x.js': hash('part'),
      'icon.svg': hash('<svg/>'),
    });
  });

  it('is the same for the same files in any order, whatever worker was there before', () => {
    const again: Files = new Map([...FILES].reverse()).set('sw.js', bytes('another'));
    expect(releaseOf(again, 'code')).toEqual(release);
  });

  it.each([
    ['another page', new Map(FILES).set('index.html', bytes('<html >'))],
    ['another file from public', new Map(FILES).set('icon.svg', bytes('<svg />'))],
    ['one file more', new Map(FILES).set('robots.txt', bytes(''))],
    ['one file less', new Map([...FILES].filter(([name]) => name !== 'icon.svg'))],
  ])('is another version with %s', (_what, files) => {
    expect(releaseOf(files, 'code').version).not.toBe(release.version);
  });

  it('is another version with another worker', () => {
    expect(releaseOf(FILES, 'other code').version).not.toBe(release.version);
  });
});

/** A browser that gets each file, its name being its content. */
function browserFor(files: Files) {
  return fakeCaches(
    new Map([...files.keys()].map((name) => [new URL(name === 'index.html' ? '' : name, SCOPE).href, name])),
  );
}

/** Runs the worker that is built for some files, and keeps an account of what it asks the browser for. */
async function run(files: Files, browser = browserFor(files)) {
  const { caches, kept } = browser;
  const asked: string[] = [];
  const listeners = new Map<string, (event: unknown) => void>();
  const self = {
    registration: { scope: SCOPE },
    clients: { claim: async () => void asked.push('claim') },
    skipWaiting: async () => void asked.push('skip waiting'),
    addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
  };
  const fetch = () => Promise.reject(new TypeError('offline'));
  runInNewContext(await serviceWorkerFor(files), { self, caches, fetch, URL, Request, Response, Date });
  const lasting = async (name: string) => {
    let work: unknown;
    listeners.get(name)?.({ waitUntil: (given: unknown) => (work = given) });
    await work;
  };
  const answer = (request: Request) => {
    let given: Promise<Response> | undefined;
    listeners.get('fetch')?.({ request, respondWith: (response: Promise<Response>) => (given = response) });
    return given;
  };
  return {
    asked,
    kept,
    install: () => lasting('install'),
    activate: () => lasting('activate'),
    tell: (data: unknown) => listeners.get('message')?.({ data }),
    answer,
  };
}

describe('the service worker, as it is built', () => {
  it('is one script that loads no other', async () => {
    expect(await serviceWorkerFor(FILES)).not.toMatch(/\bimport\b|importScripts|https?:/);
  });

  it('keeps the files, then answers for them without a network', async () => {
    const worker = await run(FILES);
    await worker.install();
    expect(Object.values(worker.kept())).toEqual([[SCOPE, `${SCOPE}assets/part-x.js`, `${SCOPE}icon.svg`]]);
    const answer = await worker.answer(new Request(`${SCOPE}icon.svg`));
    expect(await answer?.text()).toBe('icon.svg');
    expect(worker.answer(new Request('https://site.test/other'))).toBeUndefined();
  });

  it('takes the first page over, and none of an older version', async () => {
    const browser = browserFor(FILES);
    const first = await run(FILES, browser);
    await first.install();
    await first.activate();
    expect(first.asked).toEqual(['claim']);
    const next = await run(new Map(FILES).set('icon.svg', bytes('<svg />')), browser);
    await next.install();
    await next.activate();
    expect(next.asked).toEqual([]);
    expect(Object.keys(next.kept())).toHaveLength(2);
  });

  it('waits until it is told in so many words', async () => {
    const worker = await run(FILES);
    await worker.install();
    for (const data of [undefined, null, '', 'skip', { type: 'use-the-new-version' }]) worker.tell(data);
    expect(worker.asked).toEqual([]);
    worker.tell('use-the-new-version');
    expect(worker.asked).toEqual(['skip waiting']);
  });
});
