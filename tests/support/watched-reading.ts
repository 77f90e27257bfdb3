import type { Page } from '@playwright/test';

/** What the page was told by its workers, and how long it stood still. */
interface Watch {
  readonly answers: unknown[];
  readonly stalls: number[];
  readonly observer: PerformanceObserver;
}

/** Notes every answer of a worker and every task that holds up the page; to be called before the page is opened. */
export async function watchReading(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const stalls: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) stalls.push(duration);
    });
    observer.observe({ type: 'longtask', buffered: false });
    const noted: Watch = { answers: [], stalls, observer };
    Reflect.set(window, 'watchedReading', noted);
    const Original = window.Worker;
    window.Worker = class extends Original {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', ({ data }: MessageEvent<{ kind?: string; answer?: unknown }>) => {
          if (data.kind === 'answer') noted.answers.push(data.answer);
        });
      }
    };
  });
}

/** Forgets what was noted so far. */
export async function forget(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { answers, stalls, observer } = Reflect.get(window, 'watchedReading') as Watch;
    observer.takeRecords();
    answers.length = 0;
    stalls.length = 0;
  });
}

/**
 * What a worker has answered: a refusal, a chart, or something to look at first; undefined while it has not. Asking
 * takes the page no time, so that it does not count as standing still.
 */
export async function answeredKind(page: Page): Promise<'refusal' | 'chart' | 'preview' | undefined> {
  return page.evaluate(() => {
    const [answer] = (Reflect.get(window, 'watchedReading') as Watch).answers;
    if (answer === undefined) return undefined;
    if (typeof answer === 'string') return 'refusal';
    return (answer as { kind?: unknown }).kind === 'chart' ? 'chart' : 'preview';
  });
}

/**
 * The longest the page stood still since it was last forgotten, in milliseconds; to be asked before the answers are.
 */
export async function longestStall(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { stalls, observer } = Reflect.get(window, 'watchedReading') as Watch;
    for (const { duration } of observer.takeRecords()) stalls.push(duration);
    return Math.max(0, ...stalls);
  });
}

/** The answers of the workers, as JSON would have them. Large ones take the page a while to write. */
export async function answersOf(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(
    () =>
      JSON.parse(
        JSON.stringify((Reflect.get(window, 'watchedReading') as Watch).answers),
      ) as readonly unknown[],
  );
}

/** Everything in the browser's databases, a line a record, in order; of the texts their length and a sum. */
export async function storedRecords(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('No answer')));
      });
    const summed = (text: string) => {
      let sum = 0;
      for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) | 0;
      return `${text.length} characters, ${sum}`;
    };
    const lines: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([asked(objects.getAllKeys()), asked(objects.getAll())]);
        for (const [at, key] of keys.entries())
          lines.push(`${name}/${store}/${JSON.stringify(key)}: ${summed(JSON.stringify(values[at]) ?? '')}`);
      }
      database.close();
    }
    return lines.sort();
  });
}
