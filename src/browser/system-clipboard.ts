/** Puts a text on the computer’s clipboard. Rejects where the browser has none or does not allow it. */
export async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** The text on the computer’s clipboard; the browser may ask a person first. Rejects as {@link writeClipboard}. */
export function readClipboard(): Promise<string> {
  return navigator.clipboard.readText();
}

/** Puts a PNG on the clipboard; it may still be in the making. Rejects as {@link writeClipboard}. */
export async function writeClipboardPicture(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
