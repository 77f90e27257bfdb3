import { inDigits } from '../../chart/digits.ts';
import { askManager, leaveManager, makeManager } from '../../chart/edits/unknown-managers.ts';
import { mentionedIds } from '../../chart/mentioned-ids.ts';
import { quoteText } from '../../chart/quote.ts';
import type { UnknownManager } from '../../chart/unknown-managers.ts';
import type { ActionContext } from '../actions/action.ts';
import { currentScenario } from '../derived.ts';
import { showsRegion } from '../store/regions.ts';
import { managerRole } from './manager-role.ts';

type Means = Pick<ActionContext, 'editor' | 'view'>;

/** How many roles name a manager: "1 role", "5 roles". */
export function namersWords({ roles }: Pick<UnknownManager, 'roles'>): string {
  return roles.length === 1 ? '1 role' : `${inDigits(roles.length)} roles`;
}

/** Makes the manager a role with all who name it below, selects it, and asks for its title if the table gives none. */
export function makeManagerRole({ editor, view }: Means, manager: UnknownManager): void {
  const state = editor.store.getState();
  const { role, isUntitled } = managerRole(
    manager.text,
    currentScenario(state),
    mentionedIds(state.document),
  );
  const label = `Make ${quoteText(manager.text)} a role above ${namersWords(manager)}`;
  if (!editor.commitScenario(label, makeManager(manager, role))) return;
  editor.selectRole(role.id);
  view.reveal(role.id);
  if (!isUntitled) return;
  if (showsRegion(editor.store.getState(), 'chart')) {
    editor.editCard({ roleId: role.id, field: 'title' });
    return;
  }
  // Where the chart is not on the screen there is no card to type into, but there is a row.
  editor.showLeft('outline');
  editor.editCard({ roleId: role.id, field: 'title', at: 'outline' });
}

/** Keeps in mind that nothing is to be made of it. */
export function leaveManagerBe({ editor }: Pick<Means, 'editor'>, manager: UnknownManager): void {
  editor.commitScenario(`Leave ${quoteText(manager.text)} as it is`, leaveManager(manager));
}

/** The way back. */
export function askManagerAgain({ editor }: Pick<Means, 'editor'>, manager: UnknownManager): void {
  editor.commitScenario(`Ask again who ${quoteText(manager.text)} is`, askManager(manager));
}
