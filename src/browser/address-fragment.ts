/** What stands behind the `#` of the page's address; empty where there is nothing. */
export function addressFragment(): string {
  return window.location.hash.slice(1);
}

/** Takes it off the address, in this place of the tab's history alone: going back leads where it led before. */
export function clearAddressFragment(): void {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', pathname + search);
}

/** Hears of every other fragment that is put into the address of this page, by hand, by a link or by going back. */
export function onAddressFragment(hear: () => void): void {
  window.addEventListener('hashchange', hear);
}

/** The address of this page without its fragment. */
export function pageAddress(): string {
  const { origin, protocol, pathname, search } = window.location;
  return protocol === 'file:' ? `file://${pathname}` : origin + pathname + search;
}
