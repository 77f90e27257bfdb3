import type { Editor } from '../editor.ts';
import { newId } from '../new-role.ts';

/**
 * Turns the chart on the screen, which could only be looked at, into an ordinary one of this computer: a new document
 * that is stored nowhere yet, so whatever keeps documents stores it at once. What is seen of it stays seen.
 */
export function adoptDocument(editor: Editor): void {
  const { document: shown, scenarioId, selection, panel, focus } = editor.store.getState();
  // Another object: what is stored is what has changed.
  const document = { ...shown };
  const history = { document, scenarioId, past: [], future: [] };
  editor.open({ document, documentKey: newId(), readOnly: false, saveState: { kind: 'saving' }, history });
  editor.showPanel(panel);
  if (focus !== null) editor.focusOn(focus);
  if (selection.kind !== 'nothing') editor.select(selection);
}
