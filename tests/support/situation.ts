import type { Page, Request } from '@playwright/test';

/** What somebody who is about to do something has before them. */
export interface Situation {
  /** What has the keyboard, in words; `body` when nothing has. */
  readonly keyboard: string;
  readonly isSeen: boolean;
  readonly where: 'window' | 'menu' | 'text' | 'elsewhere';
  /** Enter or the space bar would open another chart, or leave this one. */
  readonly isExit: boolean;
  /** A card or a row has the keyboard. */
  readonly isOnRole: boolean;
  readonly roles: number;
}

/** What opens another chart, or leaves the page. */
export const EXITS =
  '[data-card], [aria-label="Open recent"] [role="menuitem"], a, input[type="file"], [data-exit]';
/** The same, by its words. */
export const EXIT_WORDS =
  /^(?:New chart|Start from a template|Open this branch|Put (?:it|the branch) back|Go back to |Reload)/;

/** Counts what a page has asked for and not been given; the code of windows and menus comes when they are opened. */
const waitingFor = new WeakMap<Page, Set<Request>>();

export function watchLoading(page: Page): void {
  const waiting = new Set<Request>();
  waitingFor.set(page, waiting);
  page.on('request', (request) => waiting.add(request));
  page.on('requestfinished', (request) => waiting.delete(request));
  page.on('requestfailed', (request) => waiting.delete(request));
}

async function allLoaded(page: Page): Promise<void> {
  const frames = () =>
    page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  do await frames();
  while ((waitingFor.get(page)?.size ?? 0) > 0);
}

/** Waits until what was done is on the screen, and until something has the keyboard again, but not for ever. */
export async function situation(page: Page): Promise<Situation> {
  await allLoaded(page);
  const found = await page.evaluate(
    async ({ exits, patience }) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const end = performance.now() + patience;
      for (let turn = 0; turn < 3; turn += 1) await frame();
      while (document.activeElement === document.body && performance.now() < end) await frame();
      const focused = document.activeElement ?? document.body;
      const active = document.getElementById(focused.getAttribute('aria-activedescendant') ?? '');
      const wordsOf = (element: Element) =>
        element.getAttribute('aria-label') ?? (element.textContent || element.tagName);
      const isText = focused.matches('textarea, input:not([type=checkbox], [type=radio], [type=button])');
      const inWindow = focused.closest('dialog[open]') ?? document.querySelector('dialog[open]');
      const inMenu = document.querySelector('[role="menu"]');
      return {
        keyboard:
          focused === document.body
            ? 'body'
            : `${focused.getAttribute('role') ?? focused.tagName.toLowerCase()} “${wordsOf(focused).slice(0, 60)}”`,
        isSeen: focused.checkVisibility({ visibilityProperty: true }),
        where: inWindow ? 'window' : inMenu ? 'menu' : isText ? 'text' : 'elsewhere',
        isExit: focused.matches(exits),
        isOnRole: focused.matches('[data-role], [data-row]'),
        words: wordsOf(active ?? focused),
        roles: Number(/(\d+) roles?\b/.exec(document.querySelector('footer')?.textContent ?? '')?.[1] ?? 0),
      } as const;
    },
    { exits: EXITS, patience: 3_000 },
  );
  const { words, isExit, ...rest } = found;
  return { ...rest, isExit: isExit || EXIT_WORDS.test(words) };
}
