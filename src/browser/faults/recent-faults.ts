import { faultMemory } from './fault-memory.ts';

/** What went wrong on this page since it was loaded. */
export const recentFaults = faultMemory(() => new URL('./', document.baseURI).href);

/** Remembers from now on what nobody caught. What the page is told of is left as it is: the console shows it, too. */
export function listenForFaults(page: EventTarget): void {
  page.addEventListener('error', (event) => {
    // A picture that did not come says so by an event without an error.
    if (event instanceof ErrorEvent) recentFaults.remember(event.error);
  });
  page.addEventListener('unhandledrejection', (event) => {
    if (event instanceof PromiseRejectionEvent) recentFaults.remember(event.reason);
  });
}
