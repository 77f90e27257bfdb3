import { useEffect, useMemo, useRef } from 'react';
import type { DiskHandle } from '../../browser/disk/disk-handle.ts';
import { type DiskPickers, diskPickers, droppedHandle } from '../../browser/disk/pickers.ts';
import { downloadFile, readPickedFile } from '../../browser/files.ts';
import type { FileControl } from '../../editor/actions/action.ts';
import { type DiskDesk, diskDesk } from '../../editor/disk/disk-desk.ts';
import { openedFrom } from '../../editor/disk/opened-from.ts';
import type { Editor } from '../../editor/editor.ts';
import type { Keeping } from '../../editor/keeping/keeping.ts';
import type { KeepingPorts } from '../../editor/keeping/ports.ts';
import { shortName } from '../../chart/short-name.ts';
import { openAnyFile } from '../../editor/open-any-file.ts';
import { expectFile } from '../import/import-in-time.ts';
import { commitDraft } from '../primitives/drafts.ts';

interface Given {
  readonly editor: Editor;
  readonly keeping: Keeping;
  readonly ports: KeepingPorts;
}

/** Opens files by button and by dropping them anywhere on the page. Render `input` once. */
export function useFileControl({ editor, keeping, ports }: Given) {
  const inputRef = useRef<HTMLInputElement>(null);

  const disk = useMemo(() => diskDesk(ports.library, keeping.flush, diskPickers()), [ports, keeping]);
  const files = useMemo<FileControl>(
    () => ({
      choose: () => {
        expectFile();
        if (disk.pickers) void openChosen(editor, disk, disk.pickers);
        else inputRef.current?.click();
      },
      download: downloadFile,
      today: () => new Date(),
      disk,
    }),
    [editor, disk],
  );

  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      // Asked now: after the drop the browser has forgotten what was dropped.
      const handle = droppedHandle(event.dataTransfer?.items[0]);
      // What comes of it is said on the page, and not behind the window the file was dropped on.
      editor.showDialog(null);
      void openPicked(editor, disk, file, handle);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, [editor, disk]);

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
        if (file) void openPicked(editor, disk, file);
      }}
    />
  );
  return { files, input };
}

/** A file that is chosen by its place on the disk can be saved to again. */
async function openChosen(editor: Editor, disk: DiskDesk, { toOpen }: DiskPickers): Promise<void> {
  try {
    const handle = await toOpen();
    if (handle) await openPicked(editor, disk, await handle.getFile(), Promise.resolve(handle));
  } catch {
    editor.notify({
      tone: 'problem',
      text: 'The browser did not let Reportline read that file. Drop it on the page instead.',
    });
  }
}

/** What is being typed belongs to the chart that is open now. */
async function openPicked(
  editor: Editor,
  disk: DiskDesk,
  file: File,
  handle?: Promise<DiskHandle | undefined>,
): Promise<void> {
  if (!/\.reportline\.json$/i.test(file.name)) expectFile();
  try {
    const picked = await readPickedFile(file);
    commitDraft();
    const key = await openAnyFile(editor, picked);
    const { name, lastModified, size } = file;
    if (key !== undefined) openedFrom(editor, disk, key, { name, lastModified, size, handle: await handle });
  } catch {
    editor.notify({
      tone: 'problem',
      text: `${shortName(file.name)} could not be read from the disk. Check that it is still there and that you may open it.`,
    });
  }
}
