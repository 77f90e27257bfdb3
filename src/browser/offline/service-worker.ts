import { keptVersions } from './kept-versions.ts';
import { type Release, USE_THE_NEW_VERSION } from './release.ts';

/** An event that is over when its work is; the browser lets the worker live that long. */
interface LastingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface RequestEvent extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface WorkerEvents {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly fetch: RequestEvent;
  readonly message: MessageEvent<unknown>;
}

/** Of what a service worker is given, what this one uses: the browser's full types exclude those of a page. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void;
}

declare const self: WorkerScope;

/** Written in front of this code by the build. */
declare const RELEASE: Release;

const versions = keptVersions(self.registration.scope, RELEASE);

// It waits until no page of an older version is open any more, unless a person asks for it.
self.addEventListener('install', (event) => event.waitUntil(versions.install()));

self.addEventListener('activate', (event) => event.waitUntil(comeIntoUse()));

self.addEventListener('message', ({ data }) => {
  if (data === USE_THE_NEW_VERSION) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  if (versions.concerns(event.request)) event.respondWith(versions.answer(event.request));
});

async function comeIntoUse(): Promise<void> {
  const isFirst = await versions.comeIntoUse(Date.now());
  // The page that brought it works without a network from now on, and not only when it is opened again.
  if (isFirst) await self.clients.claim();
}
