import type { Editor } from '../editor.ts';
import { blankDocument, newId } from '../new-role.ts';

/** An empty chart takes the place of the one on the screen, to which nothing leads back; an open window stays open. */
export function openBlankBeneath(editor: Editor): void {
  const { dialog } = editor.store.getState();
  editor.open({
    document: blankDocument(),
    documentKey: newId(),
    readOnly: false,
    saveState: { kind: 'untouched' },
  });
  editor.showDialog(dialog);
}
