import type { PickedFile } from '../browser/files.ts';
import { quoteText } from '../chart/quote.ts';
import { shortName } from '../chart/short-name.ts';
import { SETTINGS_FORMAT } from '../formats/settings/settings.ts';
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
  if (looksLikeSettings(file)) {
    editor.notify({
      tone: 'problem',
      text: `${quoteText(shortName(file.name))} holds settings, not a chart. Load it in the settings.`,
      action: { label: 'Open settings', run: () => editor.showDialog('settings') },
    });
    return undefined;
  }
  editor.showImport({ input: file.bytes, name: file.name });
  return undefined;
}

/** Enough to see that a file is a chart of ours, which needs no import. */
const SAMPLE = 4000;

function looksLikeChart(file: PickedFile): boolean {
  return /\.reportline\.json$/i.test(file.name) || formatOf(file) === 'reportline';
}

function looksLikeSettings(file: PickedFile): boolean {
  return formatOf(file) === SETTINGS_FORMAT;
}

/** What a file of ours says it is. */
function formatOf({ bytes }: PickedFile): string | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, SAMPLE));
  return /^\s*\{/.test(text) ? /"format"\s*:\s*"(reportline[^"]*)"/.exec(text)?.[1] : undefined;
}
