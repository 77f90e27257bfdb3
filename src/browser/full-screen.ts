/** Gives the page the whole screen, if the browser lets it; only in answer to a press. */
export async function enterFullScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // A window is enough to present in.
  }
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
}

/** Calls when the page no longer has the whole screen, as by Escape, which the browser keeps to itself. Returns what ends it. */
export function onFullScreenLeft(left: () => void): () => void {
  const listen = () => {
    if (!document.fullscreenElement) left();
  };
  document.addEventListener('fullscreenchange', listen);
  return () => document.removeEventListener('fullscreenchange', listen);
}
