import type { KnownFile } from '../../browser/disk/disk-handle.ts';
import { type Written, writeFile } from '../../browser/disk/write-file.ts';
import { fileName } from '../../browser/files.ts';
import { shortName } from '../../chart/short-name.ts';
import { writeDocument } from '../../formats/document/write-document.ts';
import type { ActionContext } from '../actions/action.ts';
import type { EditorState } from '../store/state.ts';

type Context = Pick<ActionContext, 'editor' | 'files'>;

/** The chart as it is at this moment, to be written. */
interface Copy {
  readonly state: EditorState;
  readonly content: Blob;
  readonly name: string;
}

/**
 * Saves the chart as a file: in the one it was saved to or opened from, or else where a person chooses. Where the
 * browser cannot write files, or must not, it is downloaded. A file that somebody else has changed meanwhile is left as
 * it is, and that is said. Never rejects.
 *
 * @param where 'another' asks for the place also where there is a file already.
 */
export async function saveAsFile(context: Context, where: 'same' | 'another' = 'same'): Promise<void> {
  const { editor, files } = context;
  const state = editor.store.getState();
  const content = new Blob([writeDocument(state.document)], { type: 'application/json' });
  const copy = { state, content, name: fileName(state.document.title, 'reportline.json', files.today()) };
  if (!files.disk?.pickers) {
    download(context, copy);
    return;
  }
  const known = await files.disk.fileOf(state.documentKey);
  if (known && where === 'same') await writeKnown(context, copy, known);
  else await saveWhereChosen(context, copy, known?.handle.name);
}

async function saveWhereChosen(context: Context, copy: Copy, usual = copy.name): Promise<void> {
  try {
    const handle = await context.files.disk?.pickers?.toSave(usual);
    // Somebody thought better of it.
    if (!handle) return;
    finish(context, copy, { handle, lastModified: 0, size: 0 }, await writeFile(handle, copy.content));
  } catch {
    download(context, copy, 'The browser does not let Reportline choose a file here, so the chart was');
  }
}

async function writeKnown(context: Context, copy: Copy, known: KnownFile): Promise<void> {
  finish(context, copy, known, await writeFile(known.handle, copy.content, known));
}

function finish(context: Context, copy: Copy, file: KnownFile, written: Written): void {
  const { editor, files } = context;
  const name = shortName(file.handle.name);
  switch (written.kind) {
    case 'written':
      files.disk?.remember(copy.state.documentKey, { ...file, ...written.state });
      noteFile(context, copy, file.handle.name, written.state.size);
      editor.notify({ tone: 'done', text: `Saved to ${name}.` });
      return;
    case 'changed':
      sayChanged(context, file, name);
      return;
    case 'refused':
      download(
        context,
        copy,
        `${name} was not written: it is protected, or the browser may not change it. The chart was`,
      );
      return;
    case 'gone':
      download(context, copy, `${name} is not where it was. The chart was`);
      return;
    case 'failed':
      download(context, copy, `${name} could not be written; its disk may be full or away. The chart was`);
      return;
    default:
      written satisfies never;
  }
}

function sayChanged(context: Context, file: KnownFile, name: string): void {
  context.editor.notify({
    tone: 'problem',
    text: `${name} was changed by somebody else since you saved or opened it here, so it was left as it is.`,
    stays: true,
    action: { label: 'Save as another file', run: () => void saveAsFile(context, 'another') },
    otherAction: {
      label: 'Replace it',
      run: () => void replace(context, file),
    },
  });
}

/** What was found on the disk goes, as somebody who was told of it has decided. */
async function replace(context: Context, file: KnownFile): Promise<void> {
  const state = context.editor.store.getState();
  const content = new Blob([writeDocument(state.document)], { type: 'application/json' });
  const copy = {
    state,
    content,
    name: fileName(state.document.title, 'reportline.json', context.files.today()),
  };
  finish(context, copy, file, await writeFile(file.handle, content));
}

/** @param why What was tried before, as the beginning of a sentence. */
function download(context: Context, copy: Copy, why?: string): void {
  const { editor, files } = context;
  const { name, content } = copy;
  files.download(name, content);
  noteFile(context, copy, name, content.size);
  if (why === undefined) editor.notify({ tone: 'done', text: `Saved as ${name} in your downloads.` });
  else editor.notify({ tone: 'problem', text: `${why} saved as ${name} in your downloads instead.` });
}

/** Keeps with the chart what it was saved as; steps that were made while it was written are not in the file. */
function noteFile({ editor, files }: Context, { state }: Copy, name: string, size: number): void {
  const { documentKey, filing } = editor.store.getState();
  const isShown = documentKey === state.documentKey;
  const steps = isShown ? Math.max(0, filing.steps - state.filing.steps) : 0;
  const next = { file: { name, savedAt: files.today().getTime(), size }, steps };
  if (isShown) editor.setFiling(next);
  files.disk?.note(state.documentKey, next);
}
