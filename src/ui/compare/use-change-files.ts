import { writeClipboard } from '../../browser/system-clipboard.ts';
import { fileName } from '../../browser/files.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import { useWorkplace } from '../editor-context.tsx';

const FAULT =
  'a part of Reportline did not load, or the browser did not allow it. Your chart is untouched. Try again, or reload the page.';

/**
 * Takes the list of changes out of the app: as a table in a file, or as text on the clipboard. The writers come on use.
 */
export function useChangeFiles(compared: Compared) {
  const { editor, files } = useWorkplace();
  const write = () => import('../../editor/comparing/change-files.ts');
  return {
    saveCsv: async () => {
      const { document } = editor.store.getState();
      const name = fileName(document.title, 'changes.csv', files.today());
      try {
        const { changesCsv } = await write();
        files.download(name, new Blob([changesCsv(document, compared)], { type: 'text/csv;charset=utf-8' }));
        editor.notify({ tone: 'done', text: `Saved the changes as ${name} in your downloads.` });
      } catch {
        editor.notify({ tone: 'problem', text: `The changes could not be saved: ${FAULT}` });
      }
    },
    copyMarkdown: async () => {
      const { document } = editor.store.getState();
      try {
        const { changesMarkdown } = await write();
        await writeClipboard(changesMarkdown(document, compared));
        editor.notify({ tone: 'done', text: 'Copied the changes as Markdown, with findings and figures.' });
      } catch {
        editor.notify({ tone: 'problem', text: `The changes could not be copied: ${FAULT}` });
      }
    },
  };
}
