import type { Page } from '@playwright/test';

/** What the page was told by its workers, how long it stood still, and what is stored. */
interface Watched {
  readonly answers: readonly unknown[];
  readonly stalls: readonly number[];
}

/** Notes every answer of a worker and every task that holds up the page; to be called before the page is opened. */
export async function watchReading(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: { answers: unknown[]; stalls: number[] } = { answers: [], stalls: [] };
    Reflect.set(window, 'watchedReading', noted);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.stalls.push(duration);
    }).observe({ type: 'longtask', buffered: false });
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
    const { answers, stalls } = Reflect.get(window, 'watchedReading') as {
      answers: unknown[];
      stalls: number[];
    };
    answers.length = 0;
    stalls.length = 0;
  });
}

/** The answers as JSON would have them, and the longest the page stood still, in milliseconds. */
export async function watched(
  page: Page,
): Promise<{ readonly answers: readonly unknown[]; readonly stall: number }> {
  const { answers, stalls } = await page.evaluate(
    () => JSON.parse(JSON.stringify(Reflect.get(window, 'watchedReading'))) as Watched,
  );
  return { answers, stall: Math.max(0, ...stalls) };
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
