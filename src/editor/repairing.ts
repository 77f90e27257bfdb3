import type { Finding, Fix } from '../rules/finding.ts';
import type { ActionContext } from './actions/action.ts';
import { currentOrg } from './derived.ts';
import { ledByRepair } from './led-by-repair.ts';
import { stepDone } from './spoken.ts';

/** Makes a repair of a finding as one step, leads to the role it concerned, and says what was done. */
export function makeRepair(
  { editor, view }: Pick<ActionContext, 'editor' | 'view'>,
  finding: Finding,
  fix: Fix,
): void {
  const before = currentOrg(editor.store.getState());
  if (!editor.commitScenario(fix.label, fix.edit)) return;
  // What became of the findings is what a repair is for.
  const news = editor.store.getState().spoken?.led;
  const led = ledByRepair(before, currentOrg(editor.store.getState()), finding.roles);
  if (led !== undefined) {
    // What was moved is what one looks for; the selected card is also the one that stays in its place.
    editor.select({ kind: 'roles', ids: [led] });
    view.reveal(led);
  }
  editor.notifyStep([`${stepDone(fix.label)}.`, ...(news === undefined ? [] : [news])].join(' '));
}
