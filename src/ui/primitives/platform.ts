/** Whether key strokes are written the way a Mac writes them. */
export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
