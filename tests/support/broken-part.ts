import type { Page } from '@playwright/test';

/** What a planted error says, with a name of the chart in it. */
export const PLANTED = 'Planted: no role Zoltan Quibble';

/** Breaks, or mends, what a fault was planted in. */
export async function setBroken(page: Page, isBroken: boolean): Promise<void> {
  await page.evaluate((broken) => Reflect.set(window, 'isBroken', broken), isBroken);
}

/**
 * Puts a fault into a part whose code is loaded when it is first shown: while it is broken, drawing it throws. Its own
 * code is left as it is, and draws it otherwise.
 *
 * @param file The beginning of the name of its file in `assets`.
 */
export async function breakPart(page: Page, file: string): Promise<void> {
  await page.route(new RegExp(`/assets/${file}-[^/?]*\\.js$`), async (route) => {
    const response = await route.fetch();
    const name = /export\s*\{\s*\S+ as (\w+)\s*\}/.exec(await response.text())?.[1];
    if (name === undefined) throw new Error(`${file} does not export one part`);
    const body = `import { ${name} as Real } from ${JSON.stringify(`${route.request().url()}?real`)};
export const ${name} = (given) => {
  if (window.isBroken) throw new RangeError(${JSON.stringify(PLANTED)});
  return Real(given);
};`;
    await route.fulfill({ response, body });
  });
}

/**
 * Puts a fault into a part that is there from the start: while it is broken, nothing in it can change its name. In the
 * toolbar, which has no net of its own, it takes the whole page with it.
 *
 * @param selector Of the element of the part.
 */
export async function breakRegion(page: Page, selector: 'main' | 'header'): Promise<void> {
  await page.addInitScript(
    ({ where, what }) => {
      const set: Element['setAttribute'] = Reflect.get(Element.prototype, 'setAttribute');
      Element.prototype.setAttribute = function setOrThrow(name, value) {
        if (Reflect.get(window, 'isBroken') === true && name === 'aria-label' && this.closest(where))
          throw new RangeError(`${what}: ${value}`);
        set.call(this, name, value);
      };
    },
    { where: selector, what: PLANTED },
  );
}

/** Keeps the page from the clipboard, as some companies do. */
export async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('Denied.', 'NotAllowedError'));
  });
}
