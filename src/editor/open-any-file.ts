import type { PickedFile } from '../browser/files.ts';
import type { Editor } from './editor.ts';
import { openFile } from './opening.ts';

/**
 * Opens what somebody chose or dropped: a chart at once, anything else in the import window, where it can be looked at
 * before it becomes one.
 *
 * @returns The key of the document of a chart; undefined for anything else, and for what cannot be read.
 */
export async function openAnyFile(editor: Editor, file: PickedFile): Promise<string | undefined> {
  if (looksLikeChart(file)) return openFile(editor, file);
  editor.showImport({ input: file.bytes, name: file.name });
  return undefined;
}

/** Enough to see that a file is a chart of ours, which needs no import. */
const SAMPLE = 4000;

function looksLikeChart({ name, bytes }: PickedFile): boolean {
  if (/\.reportline\.json$/i.test(name)) return true;
  const text = new TextDecoder().decode(bytes.subarray(0, SAMPLE));
  return /^\s*\{/.test(text) && /"format"\s*:\s*"reportline"/.test(text);
}
