import { useEffect, useMemo, useRef } from 'react';
import { downloadFile, readPickedFile } from '../../browser/files.ts';
import type { FileControl } from '../../editor/actions/action.ts';
import type { Editor } from '../../editor/editor.ts';
import { shortName } from '../../chart/short-name.ts';
import { openAnyFile } from '../../editor/open-any-file.ts';
import { expectFile } from '../import/import-in-time.ts';
import { commitDraft } from '../primitives/drafts.ts';

/** Opens files by button and by dropping them anywhere on the page. Render `input` once. */
export function useFileControl(editor: Editor) {
  const inputRef = useRef<HTMLInputElement>(null);

  const files = useMemo<FileControl>(
    () => ({
      choose: () => {
        expectFile();
        inputRef.current?.click();
      },
      download: downloadFile,
      today: () => new Date(),
    }),
    [],
  );

  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void openPicked(editor, file);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, [editor]);

  const input = (
    <input
      ref={inputRef}
      type="file"
      hidden
      accept=".json,.csv,.tsv,.tab,.txt,.xlsx,.md"
      data-testid="open-file"
      aria-label="Open a chart, a table or an outline"
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        event.currentTarget.value = '';
        if (file) void openPicked(editor, file);
      }}
    />
  );
  return { files, input };
}

/** What is being typed belongs to the chart that is open now. */
async function openPicked(editor: Editor, file: File): Promise<void> {
  if (!/\.reportline\.json$/i.test(file.name)) expectFile();
  try {
    const picked = await readPickedFile(file);
    commitDraft();
    await openAnyFile(editor, picked);
  } catch {
    editor.notify({
      tone: 'problem',
      text: `${shortName(file.name)} could not be read from the disk. Check that it is still there and that you may open it.`,
    });
  }
}
