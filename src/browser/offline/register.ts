import { USE_THE_NEW_VERSION } from './release.ts';

/** A page that stays open looks for a new version when one comes back to it, but no more often; milliseconds. */
const BETWEEN_LOOKS = 60 * 60 * 1_000;

export interface VersionNews {
  /** The whole app is on this computer for the first time, and works without a network from now on. */
  readonly onReady: () => void;
  /**
   * A new version is on this computer and waits. `use` puts it to use for whatever is opened from then on, and ends
   * when that is so; the pages that are open go on as they are.
   */
  readonly onWaiting: (use: () => Promise<void>) => void;
}

/**
 * Has the browser keep the app, so that it opens without a network. Where there is no such thing, or it is refused
 * (private windows, a full disk, an address that is not secure), nothing happens: the app works as it is. Never
 * rejects.
 */
export async function keepForOffline(news: VersionNews): Promise<void> {
  try {
    if (!('serviceWorker' in navigator)) return;
    const registration = await navigator.serviceWorker.register('./sw.js', {
      scope: './',
      updateViaCache: 'none',
    });
    tellNews(registration, news);
    lookAgain(registration);
  } catch {
    // Nobody asked for it, so nobody is told.
  }
}

function tellNews(registration: ServiceWorkerRegistration, { onReady, onWaiting }: VersionNews): void {
  const followed = new WeakSet<ServiceWorker>();
  const use = () => putToUse(registration);

  const follow = (worker: ServiceWorker | null) => {
    if (!worker || followed.has(worker)) return;
    followed.add(worker);
    const isFirst = !registration.active;
    worker.addEventListener('statechange', () => {
      if (isFirst && worker.state === 'activated') onReady();
      if (!isFirst && worker.state === 'installed') onWaiting(use);
    });
  };

  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  if (registration.waiting && registration.active) onWaiting(use);
}

async function putToUse({ waiting }: ServiceWorkerRegistration): Promise<void> {
  // Another page has put it to use already.
  if (!waiting) return;
  const isUsed = new Promise<void>((resolve) => {
    waiting.addEventListener('statechange', () => {
      if (waiting.state !== 'installed') resolve();
    });
  });
  waiting.postMessage(USE_THE_NEW_VERSION, []);
  await isUsed;
}

function lookAgain(registration: ServiceWorkerRegistration): void {
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < BETWEEN_LOOKS) return;
    looked = Date.now();
    // Without a network there is nothing new.
    registration.update().catch(() => undefined);
  });
}
