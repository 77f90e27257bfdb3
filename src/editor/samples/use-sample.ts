import type { FileControl } from '../actions/action.ts';
import type { Editor } from '../editor.ts';
import type { SampleTable } from './sample-tables.ts';

/** What opening and downloading a sample needs. */
export interface SampleDesk {
  readonly editor: Editor;
  readonly files: Pick<FileControl, 'download'>;
}

/**
 * Shows a sample in the import window, like any table somebody opens: it can be looked at before it becomes a chart.
 */
export async function openSample(desk: SampleDesk, sample: SampleTable): Promise<void> {
  const text = await textOf(desk, sample);
  if (text === undefined) return;
  const input = new TextEncoder().encode(text);
  desk.editor.showImport({ input, name: sample.name, standsAlone: !sample.isNextState });
}

/** Hands a sample to the browser's downloads, and says what to do with it. */
export async function downloadSample(desk: SampleDesk, sample: SampleTable): Promise<void> {
  const text = await textOf(desk, sample);
  if (text === undefined) return;
  desk.files.download(sample.name, new Blob([text], { type: 'text/csv' }));
  desk.editor.notify({
    tone: 'done',
    text: `Saved ${sample.name} in your downloads. Look at it in a spreadsheet, then drop it on this page.`,
  });
}

async function textOf({ editor }: SampleDesk, { name, load }: SampleTable): Promise<string | undefined> {
  try {
    return (await load()).default;
  } catch {
    editor.notify({
      tone: 'problem',
      text: `The sample ${name} did not load. Your chart is untouched. Check the network and try again.`,
    });
    return undefined;
  }
}
