import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdFullScreen } from '../../../src/browser/full-screen.ts';

/** A page whose browser answers a request for the whole screen when it is told to. */
class Page extends EventTarget {
  fullscreenElement: object | null = null;
  readonly documentElement = { requestFullscreen: () => this.#ask() };
  readonly #asked: ((isGranted: boolean) => void)[] = [];

  async exitFullscreen(): Promise<void> {
    this.#turn(null);
  }

  /** Answers the oldest request. */
  async answer(isGranted: boolean): Promise<void> {
    this.#asked.shift()?.(isGranted);
    // Whoever asked hears of it after this.
    await new Promise((done) => setImmediate(done));
  }

  #ask(): Promise<void> {
    return new Promise((granted, refused) => {
      this.#asked.push((isGranted) => {
        if (!isGranted) {
          refused(new TypeError('Not allowed'));
          return;
        }
        this.#turn(this.documentElement);
        granted();
      });
    });
  }

  #turn(element: object | null): void {
    this.fullscreenElement = element;
    this.dispatchEvent(new Event('fullscreenchange'));
  }
}

let page: Page;

beforeEach(() => {
  page = new Page();
  vi.stubGlobal('document', page);
});

afterEach(() => void vi.unstubAllGlobals());

describe('holdFullScreen', () => {
  it('has the whole screen until it is given back', async () => {
    const left = vi.fn();
    const giveBack = holdFullScreen(left);
    await page.answer(true);
    expect(page.fullscreenElement).not.toBeNull();
    giveBack();
    expect(page.fullscreenElement).toBeNull();
    expect(left).not.toHaveBeenCalled();
  });

  it('says when somebody leaves it', async () => {
    const left = vi.fn();
    const giveBack = holdFullScreen(left);
    await page.answer(true);
    await page.exitFullscreen();
    expect(left).toHaveBeenCalledTimes(1);
    giveBack();
  });

  it('leaves it at once where it comes after it was given back', async () => {
    const giveBack = holdFullScreen(() => undefined);
    giveBack();
    await page.answer(true);
    expect(page.fullscreenElement).toBeNull();
  });

  it('keeps it for who asked again meanwhile', async () => {
    holdFullScreen(() => undefined)();
    const giveBack = holdFullScreen(() => undefined);
    await page.answer(true);
    await page.answer(true);
    expect(page.fullscreenElement).not.toBeNull();
    giveBack();
    expect(page.fullscreenElement).toBeNull();
  });

  it('does without where the browser refuses', async () => {
    const left = vi.fn();
    const giveBack = holdFullScreen(left);
    await page.answer(false);
    expect(left).not.toHaveBeenCalled();
    giveBack();
    expect(page.fullscreenElement).toBeNull();
  });
});
