/** How many hold the whole screen; a request is answered later, and may find that nobody wants it any more. */
let holders = 0;

/**
 * Gives the page the whole screen, if the browser lets it; only in answer to a press.
 *
 * @param onLeft Called when the page no longer has it, as by Escape, which the browser keeps to itself.
 * @returns What gives it back. It may be called before the browser has answered.
 */
export function holdFullScreen(onLeft: () => void): () => void {
  holders += 1;
  void enter();
  const listen = () => {
    if (!document.fullscreenElement) onLeft();
  };
  document.addEventListener('fullscreenchange', listen);
  return () => {
    document.removeEventListener('fullscreenchange', listen);
    holders -= 1;
    leaveUnlessHeld();
  };
}

/** Whether the page has the whole screen. */
export function isFullScreen(): boolean {
  return document.fullscreenElement !== null;
}

/** Calls back whenever the page gets the whole screen or loses it. Returns what ends that. */
export function onFullScreen(turned: () => void): () => void {
  document.addEventListener('fullscreenchange', turned);
  return () => document.removeEventListener('fullscreenchange', turned);
}

async function enter(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // A window is enough to present in.
    return;
  }
  leaveUnlessHeld();
}

function leaveUnlessHeld(): void {
  if (holders === 0 && document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
}
