import { branchDocument } from '../../chart/branch-document.ts';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import { currentOrg, currentScenario } from '../derived.ts';
import type { Editor } from '../editor.ts';
import { newId } from '../new-role.ts';
import { switchTo } from '../opening.ts';

/**
 * Shows one branch as a chart of its own, beside the one it is cut from: that one stays whole in this computer's
 * storage, one click away, and the branch can be put back into it.
 */
export function openBranch(editor: Editor, headId: string): void {
  const state = editor.store.getState();
  const head = currentOrg(state).role(headId);
  if (!head) return;
  const { documentKey } = state;
  const cut = { document: state.document, documentKey, scenario: currentScenario(state), headId };
  const document = branchDocument(cut);
  const { length } = document.scenarios[0].roles;
  const size = length === 1 ? '1 role' : `${inDigits(length)} roles`;
  const text = `Opened the branch of ${shortName(head.title)}, ${size}, as a chart of its own. The whole chart stays as it is until you put the branch back.`;
  switchTo(editor, { document, documentKey: newId(), readOnly: false }, { tone: 'done', text });
  editor.selectRole(headId);
}
