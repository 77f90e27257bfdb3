import { scenarioForBranch } from '../../chart/branch-document.ts';
import { changesBetween } from '../../chart/changes-between.ts';
import type { BranchOrigin, ChartDocument, Scenario } from '../../chart/chart.ts';
import { type DocumentEdit, inScenario } from '../../chart/edits/document-edit.ts';
import { sameValue } from '../../chart/edits/patch.ts';
import { putBranchBack, withFreeIds } from '../../chart/edits/put-branch-back.ts';
import { mentionedIds } from '../../chart/mentioned-ids.ts';
import { quoteText } from '../../chart/quote.ts';
import { shortName } from '../../chart/short-name.ts';
import { countedWords } from '../../formats/changes/counted-words.ts';
import type { ActionContext } from '../actions/action.ts';
import { currentScenario } from '../derived.ts';
import { switchTo } from '../opening.ts';
import type { OpenedDocument } from '../opened-document.ts';
import type { Notice } from '../store/state.ts';

/**
 * Puts the branch on the screen back into the chart it was cut from, which is shown then, as one step of that chart.
 * Where that cannot be done nothing changes, and a notice says why and what can be done instead.
 */
export async function putBack(context: ActionContext): Promise<void> {
  const { editor, recents } = context;
  const { documentKey } = editor.store.getState();
  const asked = editor.store.getState().document.branchOf;
  if (!asked) return;
  const found = await recents.find(asked.document);
  const state = editor.store.getState();
  const { document: branch } = state;
  const origin = branch.branchOf;
  // Somebody who has gone on to another chart meanwhile means that one.
  if (state.documentKey !== documentKey || !origin) return;
  const scenario = currentScenario(state);
  const head = scenario.roles.find(({ id }) => id === origin.head);
  const whole = quoteText(found.ok ? found.opened.document.title : origin.title);
  const say = (text: string, action?: Notice['action']) =>
    editor.notify({ tone: 'problem', text, ...(action && { action }) });
  if (!found.ok) return say(notFound(whole, found.why));
  const { opened } = found;
  if (opened.readOnly) return say(viewOnly(whole));
  if (!head) return say(headGoneHere(whole));
  const target = scenarioForBranch(opened.document, branch);
  if (!target) {
    const openWhole = () => switchTo(editor, opened, found.notice);
    return say(headGoneThere(shortName(head.title), whole), { label: `Open ${whole}`, run: openWhole });
  }
  const cut = { headId: origin.head, ...(origin.roles && { agreed: origin.roles }) };
  const free = withFreeIds(target, { ...cut, branch: scenario }, mentionedIds(opened.document));
  const edit = putBranchBack({ ...cut, branch: free });
  if (edit(target) !== target)
    editor.commit(`Put the branch back into ${whole}`, agreedOn(scenario, free, origin));
  showWhole(context, { opened, target, headId: origin.head, headTitle: shortName(head.title), edit });
}

interface PuttingBack {
  readonly opened: OpenedDocument;
  readonly target: Scenario;
  readonly headId: string;
  readonly headTitle: string;
  readonly edit: (scenario: Scenario) => Scenario;
}

function showWhole(
  { editor, view }: ActionContext,
  { opened, target, headId, headTitle, edit }: PuttingBack,
): void {
  const whole = quoteText(opened.document.title);
  const text = `The branch of ${headTitle} is in ${whole} as it is here: nothing had to be changed.`;
  switchTo(editor, opened, { tone: 'done', text });
  const label = `Put the branch of ${headTitle} back`;
  const isShown = currentScenario(editor.store.getState()).id === target.id;
  if (editor.commit(label, inScenario(target.id, edit), isShown ? undefined : target.id)) {
    const now = currentScenario(editor.store.getState());
    const changed = countedWords(changesBetween(target, now)) || 'only the places of cards are different';
    editor.notifyStep(`${label} into ${whole}: ${changed}.`);
  } else if (!isShown) editor.showScenario(target.id);
  editor.selectRole(headId);
  view.reveal(headId);
}

/** The branch knows from now on who is in it on both sides, under the ids they have there. */
function agreedOn(before: Scenario, now: Scenario, origin: BranchOrigin): DocumentEdit {
  const roles = now.roles.map(({ id }) => id);
  return (document: ChartDocument) => {
    const renamed = inScenario(before.id, () => now)(document);
    const known = { ...origin, roles };
    return renamed === document && sameValue(known, origin) ? document : { ...renamed, branchOf: known };
  };
}

function notFound(whole: string, why: string): string {
  return `The branch could not be put back, because ${whole} could not be opened. ${why} If you have ${whole} as a file: save this branch as a file, open ${whole}, then open the branch again, and it can be put back there.`;
}

function viewOnly(whole: string): string {
  return `The branch could not be put back: ${whole} was made by a newer version of Reportline, so it can be looked at but not changed.`;
}

function headGoneHere(whole: string): string {
  return `The branch could not be put back: the role that headed it is not in this chart any more. Undo until it is there again, or copy what you need and paste it into ${whole}.`;
}

function headGoneThere(head: string, whole: string): string {
  return `The branch could not be put back: ${head}, who heads it, is not in ${whole} any more. This chart stays as it is. Copy what you need here, open ${whole} and paste it where it belongs now.`;
}
