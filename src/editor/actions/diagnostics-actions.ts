import { fileName } from '../../browser/files.ts';
import { copyDiagnostics } from '../diagnostics/copying.ts';
import type { Action, ActionContext } from './action.ts';

/** For whoever reports a fault: what a maker needs to know, and nothing of what is in the chart. */
export const copyDetails: Action = {
  id: 'copy-diagnostics',
  label: () => 'Copy diagnostics without names',
  keys: [],
  isEnabled: () => true,
  run: (context) => void copy(context),
};

async function copy({ editor, files }: ActionContext): Promise<void> {
  try {
    const { text, isCopied } = await copyDiagnostics(editor);
    if (isCopied) {
      editor.notify({
        tone: 'done',
        text: 'Copied the diagnostics; paste them into a mail to the makers of Reportline. They hold no name, title or note of your chart.',
      });
      return;
    }
    // Never by the title of the chart.
    const name = fileName('reportline diagnostics', 'txt', files.today());
    files.download(name, new Blob([text], { type: 'text/plain' }));
    editor.notify({
      tone: 'done',
      text: `The browser does not let Reportline use the clipboard, so the diagnostics were saved as ${name} in your downloads. They hold no name, title or note of your chart.`,
    });
  } catch {
    editor.notify({
      tone: 'problem',
      text: 'The diagnostics could not be put together because of a fault in Reportline. Your chart is untouched. Reload the page and try again.',
    });
  }
}
