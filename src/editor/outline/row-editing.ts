import type { Action } from '../actions/action.ts';
import { demote, moveEarlier, moveLater, promote } from '../actions/order-actions.ts';
import { addReport, addSibling, rename } from '../actions/role-actions.ts';
import type { Editor } from '../editor.ts';
import { ROW_ACTIONS } from './row-actions.ts';

/** A field that was opened on a card is opened in the row instead. */
function editInRow(editor: Editor): void {
  const { cardEditing } = editor.store.getState();
  if (cardEditing) editor.editCard({ ...cardEditing, at: 'outline' });
}

/** The same action, with what it asks for asked in the row. */
function inRow(action: Action): Action {
  return {
    ...action,
    run: (context) => {
      action.run(context);
      editInRow(context.editor);
    },
  };
}

/** In rows, up and down is the order and left and right the level; on the chart it is the other way round. */
const turned = (action: Action, key: string): Action => ({ ...action, keys: [key] });

export const addReportRow = inRow(addReport);
export const addSiblingRow = inRow(addSibling);

/** The keys that mean something else in the outline than on the chart; all others are the same. */
export const OUTLINE_ACTIONS: readonly Action[] = [
  ...ROW_ACTIONS,
  inRow(rename),
  addReportRow,
  addSiblingRow,
  turned(moveEarlier, 'Alt+ArrowUp'),
  turned(moveLater, 'Alt+ArrowDown'),
  turned(promote, 'Alt+ArrowLeft'),
  turned(demote, 'Alt+ArrowRight'),
];
