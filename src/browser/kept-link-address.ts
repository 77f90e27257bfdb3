const KEY = 'reportline-link-address';

/**
 * The address links are to begin with, as somebody has chosen it on this computer; absent: nobody has, or storage
 * fails.
 */
export function keptLinkAddress(): string | undefined {
  try {
    return window.localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it for the next link; absent: forgets it. Where storage fails it is asked for again. */
export function keepLinkAddress(address: string | undefined): void {
  try {
    if (address === undefined) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, address);
  } catch {
    // Nothing is lost but a convenience.
  }
}
