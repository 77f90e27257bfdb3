import { test as base, type BrowserContext, expect } from '@playwright/test';
import { IS_OFFLINE, keepAppAndGoOffline, needsNetwork } from './offline.ts';

export interface Watch {
  /** What went wrong so far, one line each. */
  readonly problems: readonly string[];
  /** How many requests were seen: none means that nothing was watched. */
  readonly requests: number;
}

/** The function a watched page tells of a refusal with; not every refusal reaches the console. */
const REFUSAL = '__reportPolicyRefusal';

/**
 * Listens to every page, worker and service worker of a browser context. A problem is a request or web socket to
 * another origin, an error on the console, an uncaught error, or something the content security policy refused.
 *
 * @param origin The only origin that may be asked, as `http://127.0.0.1:4317`.
 */
export async function watchContext(context: BrowserContext, origin: string): Promise<Watch> {
  const problems: string[] = [];
  const watch = { problems, requests: 0 };
  const leaves = (address: string) => /^(?:https?|wss?):/.test(address) && !isAt(address, origin);

  context.on('request', (request) => {
    watch.requests += 1;
    if (leaves(request.url())) problems.push(`Request to another origin: ${request.url()}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      if (leaves(socket.url())) problems.push(`Web socket to another origin: ${socket.url()}`);
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`Console error: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`Uncaught error: ${error.error().message}`));

  await context.exposeFunction(REFUSAL, (refusal: string) => problems.push(refusal));
  await context.addInitScript((name) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const where = `${event.sourceFile}:${event.lineNumber}`;
      Reflect.get(
        window,
        name,
      )(`Refused by policy: ${event.effectiveDirective} ${event.blockedURI} ${where}`);
    });
  }, REFUSAL);
  return watch;
}

function isAt(address: string, origin: string): boolean {
  return new URL(address).origin.replace(/^ws/, 'http') === origin;
}

interface Guard {
  /** Problems a journey brings about on purpose: `test.use({ expectedProblems: [[/quota/]] })`. */
  readonly expectedProblems: readonly RegExp[];
}

/**
 * Playwright's `test`, failing when the app talks to anybody else or complains. Every journey uses this one. With
 * `REPORTLINE_OFFLINE=1` it has no network from its first page on.
 */
export const test = base.extend<Guard>({
  expectedProblems: [[], { option: true }],
  context: async ({ context, baseURL, expectedProblems }, use, testInfo) => {
    const reason = IS_OFFLINE ? needsNetwork(testInfo) : undefined;
    testInfo.skip(reason !== undefined, reason);
    await context.addInitScript(() => {
      // Nobody can answer a window of the system: files are downloaded and given to the field, as in other browsers.
      Reflect.deleteProperty(window, 'showSaveFilePicker');
      Reflect.deleteProperty(window, 'showOpenFilePicker');
    });
    const watch = await watchContext(context, new URL(baseURL ?? 'about:blank').origin);
    if (IS_OFFLINE) await keepAppAndGoOffline(context);
    await use(context);
    const unexpected = watch.problems.filter(
      (problem) => !expectedProblems.some((known) => known.test(problem)),
    );
    expect(unexpected, 'problems on the network and the console').toEqual([]);
    expect(watch.requests, 'requests seen by the watch').toBeGreaterThan(0);
  },
});

export { expect };
