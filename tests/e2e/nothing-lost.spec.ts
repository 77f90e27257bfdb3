import type { Page } from '@playwright/test';
import { card, message } from '../support/gestures.ts';
import { expect, test } from '../support/network.ts';
import { openChart } from '../support/opening.ts';
import { randomNumbers } from '../support/random-numbers.ts';
import { runs } from '../support/runs.ts';
import { titleField } from '../support/title-field.ts';

const CHART = 'Chief Executive Officer\n  Chief Customer Officer\n  Chief Marketing Officer\n';

/** Types another title for the chart; the field takes it with Enter. */
async function retitle(page: Page, title: string): Promise<void> {
  await titleField(page).fill(title);
  await titleField(page).press('Enter');
}

const WAYS = ['reload', 'go elsewhere', 'close'] as const;

test.describe('leaving the page just after an edit', () => {
  const RUNS = runs(6, 200);

  test(`loses nothing, ${RUNS} times`, async ({ page, context }) => {
    test.setTimeout(30_000 + RUNS * 10_000);
    const chance = randomNumbers(8);
    let lost = 0;
    let here = page;
    await openChart(here, CHART);
    for (let run = 0; run < RUNS; run += 1) {
      const title = `Northwind ${run}`;
      await retitle(here, title);
      // The moments between the edit and the answer of the database are what this is about.
      const pause = chance.between(0, 400);
      await here.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), pause);
      const way = WAYS[run % WAYS.length];
      if (way === 'close') {
        const next = await context.newPage();
        await here.close();
        here = next;
        await here.goto('./');
      } else if (way === 'reload') await here.reload();
      else {
        await here.goto('about:blank');
        await here.goto('./');
      }
      await expect(titleField(here)).toBeVisible();
      if ((await titleField(here).inputValue()) !== title) lost += 1;
      await expect(card(here, 'Chief Customer Officer')).toBeVisible();
    }
    process.stdout.write(`${RUNS} times the page was left, ${lost} edits lost\n`);
    expect(lost).toBe(0);
  });
});

test.describe('a disk that is full', () => {
  const RUNS = runs(3, 50);

  test(`leaves the stored chart whole, says so, and lets one go on, ${RUNS} times`, async ({ page }) => {
    test.setTimeout(30_000 + RUNS * 10_000);
    await openChart(page, CHART);
    await expect(page.getByText('Saved on this computer')).toBeVisible();
    // As IndexedDB does it: the transaction is aborted, and its error says why.
    await page.addInitScript(() => {
      // oxlint-disable-next-line typescript/unbound-method -- It is called with its store below.
      const put = IDBObjectStore.prototype.put;
      Reflect.set(window, 'isFull', false);
      IDBObjectStore.prototype.put = function full(this: IDBObjectStore, ...args: Parameters<typeof put>) {
        if (Reflect.get(window, 'isFull') === true && this.name === 'revisions')
          throw new DOMException('There is no room left.', 'QuotaExceededError');
        return put.apply(this, args);
      };
    });
    await page.reload();
    for (let run = 0; run < RUNS; run += 1) {
      await page.evaluate(() => Reflect.set(window, 'isFull', true));
      await retitle(page, `Full ${run}`);
      await expect(page.getByText('Not saved: keep a file')).toBeVisible();
      await expect(message(page)).toContainText('no room left');
      await expect(message(page)).toContainText('What was stored before is whole');
      await card(page, 'Chief Customer Officer').click();
      await page.evaluate(() => Reflect.set(window, 'isFull', false));
      await retitle(page, `Room ${run}`);
      await expect(page.getByText('Saved on this computer')).toBeVisible();
      await page.reload();
      await expect(titleField(page)).toHaveValue(`Room ${run}`);
    }
    process.stdout.write(`${RUNS} times the disk was full, and each time the chart was there\n`);
    await page.evaluate(() => Reflect.set(window, 'isFull', true));
    await retitle(page, 'Full again');
    await message(page).getByRole('button', { name: 'Charts on this computer' }).click();
    await expect(page.getByRole('dialog', { name: 'Charts on this computer' })).toBeVisible();
  });
});

test.describe('storage that fails', () => {
  const FAULTS = {
    'is missing': () =>
      Reflect.deleteProperty(window, 'indexedDB') &&
      Reflect.defineProperty(window, 'indexedDB', { value: undefined }),
    refuses: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Denied.', 'SecurityError');
      };
    },
    'never answers': () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    },
  };
  for (const [what, break_] of Object.entries(FAULTS)) {
    test(`and ${what} is said to, and one can draw and save a file`, async ({ page }) => {
      await page.addInitScript(break_);
      await page.goto('./');
      await expect(message(page)).toContainText(/save the chart as a file|Save what you draw now as a file/, {
        timeout: 15_000,
      });
      await expect(page.getByText('Not saved: keep a file')).toBeVisible();
      await message(page).getByRole('button', { name: 'Close this message' }).click();
      await page.getByRole('button', { name: 'Chief Executive', exact: false }).first().click();
      await expect(card(page, 'Chief Executive Officer')).toBeVisible();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      expect((await download).suggestedFilename()).toMatch(/\.reportline\.json$/);
    });
  }
});

test('a stored chart that is damaged gives way to its state before, and the damaged one is kept', async ({
  page,
}) => {
  await openChart(page, CHART);
  await retitle(page, 'Northwind before');
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  await retitle(page, 'Northwind after');
  await expect(page.getByText('Saved on this computer')).toBeVisible();
  await page.goto('about:blank');
  await page.goto('./icon.svg');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('reportline');
        opening.onsuccess = () => {
          const db = opening.result;
          const transaction = db.transaction('revisions', 'readwrite');
          transaction.objectStore('revisions').openCursor(null, 'prev').onsuccess = ({ target }) => {
            const cursor: IDBCursorWithValue = Reflect.get(target as object, 'result');
            const { value } = cursor;
            cursor.update({ ...value, text: value.text.replace('Northwind after', 'Northwind aftes') });
          };
          transaction.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
  );
  await page.goto('./');
  await expect(message(page)).toContainText('is damaged, so its version of');
  await expect(titleField(page)).toHaveValue('Northwind before');
  await expect(card(page, 'Chief Customer Officer')).toBeVisible();
});
