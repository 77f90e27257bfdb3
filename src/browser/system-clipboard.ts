/**
 * Puts a text on the computer’s clipboard. One that is still in the making is given at once all the same: some browsers
 * allow it only in the moment of a key or a press. Rejects where the browser has no clipboard or does not allow it, and
 * where the text does not come.
 */
export async function writeClipboard(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string' || typeof ClipboardItem === 'undefined')
    return navigator.clipboard.writeText(await text);
  return navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': text.then((words) => new Blob([words], { type: 'text/plain' })) }),
  ]);
}

/** The text on the computer’s clipboard; the browser may ask a person first. Rejects as {@link writeClipboard}. */
export function readClipboard(): Promise<string> {
  return navigator.clipboard.readText();
}

/** Puts a PNG on the clipboard; it may still be in the making. Rejects as {@link writeClipboard}. */
export async function writeClipboardPicture(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
