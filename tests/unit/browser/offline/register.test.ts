import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepForOffline } from '../../../../src/browser/offline/register.ts';

/** A service worker whose state changes when it is told to. */
class FakeWorker extends EventTarget {
  state = 'installing';
  readonly messages: unknown[] = [];
  postMessage(message: unknown) {
    this.messages.push(message);
  }
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  updates = 0;
  readonly update = () => {
    this.updates += 1;
    return Promise.reject(new TypeError('offline'));
  };
  find(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    return worker;
  }
  finish(worker: FakeWorker, place: 'waiting' | 'active', state: string) {
    this.installing = null;
    this.waiting = place === 'waiting' ? worker : null;
    if (place === 'active') this.active = worker;
    worker.become(state);
  }
}

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
let registration: FakeRegistration;
let register: ReturnType<typeof vi.fn>;

async function start() {
  const heard: string[] = [];
  let use: (() => Promise<void>) | undefined;
  await keepForOffline({
    onReady: () => heard.push('ready'),
    onWaiting: (given) => {
      heard.push('waiting');
      use = given;
    },
  });
  return { heard, use: () => use?.() };
}

beforeEach(() => {
  vi.useFakeTimers();
  registration = new FakeRegistration();
  register = vi.fn(async () => registration);
  vi.stubGlobal('navigator', { serviceWorker: { register } });
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('keeping the app for offline', () => {
  it('asks for the worker beside the page, never from the browser’s cache', async () => {
    await start();
    expect(register.mock.calls).toEqual([['./sw.js', { scope: './', updateViaCache: 'none' }]]);
  });

  it('tells when the first version is kept, and nothing of waiting', async () => {
    const worker = registration.find();
    const { heard } = await start();
    registration.finish(worker, 'waiting', 'installed');
    registration.finish(worker, 'active', 'activating');
    expect(heard).toEqual([]);
    worker.become('activated');
    expect(heard).toEqual(['ready']);
  });

  it('tells of a version that is found later, once', async () => {
    registration.active = new FakeWorker();
    const { heard } = await start();
    const worker = registration.find();
    registration.dispatchEvent(new Event('updatefound'));
    registration.finish(worker, 'waiting', 'installed');
    expect(heard).toEqual(['waiting']);
    registration.finish(worker, 'active', 'activating');
    worker.become('activated');
    expect(heard).toEqual(['waiting']);
  });

  it('tells of a version that waits already', async () => {
    registration.active = new FakeWorker();
    registration.waiting = new FakeWorker();
    expect((await start()).heard).toEqual(['waiting']);
  });

  it('tells nothing of a version that could not be kept', async () => {
    registration.active = new FakeWorker();
    const { heard } = await start();
    registration.find().become('redundant');
    expect(heard).toEqual([]);
  });

  it('puts the version that waits to use only when it is asked, and ends when that is so', async () => {
    registration.active = new FakeWorker();
    const waiting = new FakeWorker();
    waiting.state = 'installed';
    registration.waiting = waiting;
    const { use } = await start();
    expect(waiting.messages).toEqual([]);
    const ended = vi.fn();
    const using = use()?.then(ended);
    expect(waiting.messages).toEqual(['use-the-new-version']);
    await Promise.resolve();
    expect(ended).not.toHaveBeenCalled();
    waiting.become('activating');
    await using;
    expect(ended).toHaveBeenCalled();
  });

  it('has nothing to wait for when another page was faster', async () => {
    registration.active = new FakeWorker();
    registration.waiting = new FakeWorker();
    const { use } = await start();
    registration.waiting = null;
    await use();
  });

  it('looks again when one comes back to the page after an hour, and takes no for an answer', async () => {
    await start();
    const comeBack = (state: string) => {
      page.visibilityState = state;
      page.dispatchEvent(new Event('visibilitychange'));
    };
    comeBack('visible');
    await vi.advanceTimersByTimeAsync(61 * 60 * 1_000);
    comeBack('hidden');
    expect(registration.updates).toBe(0);
    comeBack('visible');
    comeBack('visible');
    expect(registration.updates).toBe(1);
  });

  it.each([
    ['refuses', { register: () => Promise.reject(new DOMException('No', 'SecurityError')) }],
    [
      'throws',
      {
        register: () => {
          throw new TypeError('No');
        },
      },
    ],
    ['gives nothing back', { register: async () => undefined }],
  ])('says nothing where the browser %s', async (_what, serviceWorker) => {
    vi.stubGlobal('navigator', { serviceWorker });
    expect((await start()).heard).toEqual([]);
  });

  it('says nothing where there are no service workers', async () => {
    vi.stubGlobal('navigator', {});
    expect((await start()).heard).toEqual([]);
  });
});
