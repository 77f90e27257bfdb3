/** Asks the browser not to throw away what is stored here when it wants room. Whether it agrees is its own affair. */
export function askToKeep(): void {
  void navigator.storage?.persist?.().catch(() => undefined);
}
