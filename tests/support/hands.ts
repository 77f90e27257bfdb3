import type { BrowserContext } from '@playwright/test';
import { test as base } from './network.ts';

/** What a person's hands did on the pages of a browser context. */
export interface Hands {
  /** Keys pressed; Shift, Ctrl and the like alone are none. */
  readonly keys: number;
  /** Buttons of the mouse pressed: a click is one, a double click two, a drag one. */
  readonly presses: number;
  /** Presses with which something was dragged, and what it was. */
  readonly drags: readonly string[];
  /** Presses, and wherever the keyboard or a text went without a key and without the app. */
  readonly beyondKeys: readonly string[];
}

type Deed = 'key' | 'press' | 'drag' | 'beyond-keys';

/** The function a watched page tells of a deed with. */
const DEED = '__reportDeed';

/** A hand is not quite still while it clicks; pixels. */
const STILL = 4;

/** Watches the hands on every page of a context, from before its scripts run, across reloads. */
async function watchHands(context: BrowserContext): Promise<Hands> {
  const drags: string[] = [];
  const beyondKeys: string[] = [];
  const hands = { keys: 0, presses: 0, drags, beyondKeys };
  await context.exposeFunction(DEED, (deed: Deed, what: string) => {
    if (deed === 'key') hands.keys += 1;
    if (deed === 'press') hands.presses += 1;
    if (deed === 'drag') drags.push(what);
    if (deed === 'press' || deed === 'beyond-keys') beyondKeys.push(what);
  });
  await context.addInitScript(watchPage, { deed: DEED, still: STILL });
  return hands;
}

/** The house's `test`, with the work of every journey counted. */
export const test = base.extend<{ hands: Hands }>({
  hands: [
    async ({ context }, use, { annotations }) => {
      const hands = await watchHands(context);
      await use(hands);
      annotations.push({ type: 'work', description: `${hands.keys} keys, ${hands.presses} presses` });
    },
    { auto: true },
  ],
});

/** Waits until everything that was done so far is told: a page tells in the order in which it answers. */
export async function handsAtRest(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.evaluate(() => undefined)));
}

/** Runs in the page, alone: it can use nothing of this file. */
function watchPage({ deed, still }: { deed: string; still: number }): void {
  const tell = (kind: Deed, event: Event, what: string) => {
    const { target } = event;
    const where = target instanceof Element ? (target.getAttribute('aria-label') ?? target.tagName) : 'page';
    Reflect.get(window, deed)(kind, `${what} on ${where}`);
  };
  const on = <Name extends keyof WindowEventMap>(name: Name, listen: (event: WindowEventMap[Name]) => void) =>
    window.addEventListener(name, listen, { capture: true });

  const down = new Set<string>();
  on('keydown', (event) => {
    if (!event.isTrusted || /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock)$/.test(event.key)) return;
    down.add(event.code);
    tell('key', event, event.key);
  });
  on('keyup', ({ code }) => down.delete(code));

  let from: { readonly x: number; readonly y: number } | null = null;
  on('pointerdown', (event) => {
    if (!event.isTrusted) return;
    from = { x: event.clientX, y: event.clientY };
    tell('press', event, 'A press');
  });
  on('pointermove', (event) => {
    if (event.buttons === 0) from = null;
    if (!from || Math.hypot(event.clientX - from.x, event.clientY - from.y) <= still) return;
    from = null;
    tell('drag', event, 'A drag');
  });
  on('dragstart', (event) => event.isTrusted && tell('drag', event, 'A drag'));
  on('click', (event) => {
    // A key that presses a button makes a click of no count.
    if (event.isTrusted && event.detail > 0) tell('beyond-keys', event, 'A click');
  });
  on('wheel', (event) => event.isTrusted && tell('beyond-keys', event, 'A turn of the wheel'));

  // What the app does by itself runs in its own world, where these are; a test's `focus()` comes from another one.
  let own = 0;
  const ours = (owner: object, name: string) => {
    const original = Reflect.get(owner, name);
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      own += 1;
      try {
        return original.apply(this, given);
      } finally {
        own -= 1;
      }
    });
  };
  for (const prototype of [HTMLElement.prototype, SVGElement.prototype]) ours(prototype, 'focus');
  for (const name of ['show', 'showModal', 'close']) ours(HTMLDialogElement.prototype, name);
  on('focusin', (event) => {
    if (own === 0 && down.size === 0) tell('beyond-keys', event, 'The keyboard put');
  });
  on('input', (event) => {
    // Which file it is, the window of the system asks; a box is ticked by a click, which was looked at.
    if (event.target instanceof HTMLInputElement && /^(?:file|checkbox)$/.test(event.target.type)) return;
    if (own === 0 && down.size === 0) tell('beyond-keys', event, 'A text put');
  });
}
