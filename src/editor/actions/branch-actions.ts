import { quoteText } from '../../chart/quote.ts';
import { openBranch } from '../branches/open-branch.ts';
import type { Action, ActionContext } from './action.ts';
import { selectedBoss } from './folding-actions.ts';

export const openBranchAlone: Action = {
  id: 'open-branch',
  label: () => 'Open this branch as a chart of its own',
  keys: [],
  // A file of a newer version may say of the branch what would be lost in a chart of this one.
  isEnabled: (state) => !state.readOnly && state.dialog === null && selectedBoss(state) !== undefined,
  run: ({ editor }) => {
    const boss = selectedBoss(editor.store.getState());
    if (boss) openBranch(editor, boss.id);
  },
};

export const putBranchBack: Action = {
  id: 'put-branch-back',
  label: ({ document: { branchOf } }) =>
    branchOf
      ? `Put the branch back into ${quoteText(branchOf.title)}`
      : 'Put the branch back into the chart it was cut from',
  keys: [],
  isEnabled: ({ document, readOnly, dialog }) =>
    !readOnly && dialog === null && document.branchOf !== undefined,
  run: (context) => void runPutBack(context),
};

/** Its code comes with the first branch that is put back. */
async function runPutBack(context: ActionContext): Promise<void> {
  try {
    const { putBack } = await import('../branches/put-back.ts');
    await putBack(context);
  } catch {
    context.editor.notify({
      tone: 'problem',
      text: 'The branch could not be put back: a part of Reportline did not load or has a fault. Your charts are untouched. Make sure this one is saved, reload the page and try again.',
    });
  }
}
