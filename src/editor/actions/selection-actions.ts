import { withBranches } from '../../chart/clip.ts';
import type { Role } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import type { Org } from '../../chart/org-index.ts';
import { currentLayout, currentOrg } from '../derived.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';
import { extendSelection, leadRole, selectedIds } from './selected.ts';
import { neighbours } from './neighbours.ts';
import { stepTo } from './step-to.ts';

/** The roles whose cards are on the screen: what is folded away cannot be meant. */
const shownIds = (state: EditorState) => currentLayout(state).cards.map(({ id }) => id);

/** The one the keyboard goes on from stays that, so it comes last. */
function withLeadLast(ids: readonly string[], lead: string | undefined): readonly string[] {
  return lead === undefined ? ids : [...ids.filter((id) => id !== lead), lead];
}

export const selectAll: Action = {
  id: 'select-all',
  label: () => 'Select everybody shown',
  keys: ['Mod+A'],
  isEnabled: (state) => currentLayout(state).cards.length > 0,
  run: ({ editor }) => {
    const state = editor.store.getState();
    const lead = leadRole(state)?.id;
    editor.select({ kind: 'roles', ids: withLeadLast(shownIds(state), lead) });
    editor.say(selectedWords(editor.store.getState()));
  },
};

export const selectBranch: Action = {
  id: 'select-branch',
  label: () => 'Select the whole branch',
  keys: ['Mod+Shift+A'],
  isEnabled: (state) => selectedIds(state).length > 0,
  run: ({ editor }) => {
    const state = editor.store.getState();
    const branches = withBranches(currentOrg(state), selectedIds(state));
    const ids = shownIds(state).filter((id) => branches.has(id));
    editor.select({ kind: 'roles', ids: withLeadLast(ids, leadRole(state)?.id) });
    editor.say(selectedWords(editor.store.getState()));
  },
};

/** "12 roles selected." */
function selectedWords(state: EditorState): string {
  const { length } = selectedIds(state);
  return length === 1 ? '1 role selected.' : `${inDigits(length)} roles selected.`;
}

/** Takes one more role into the selection, in the direction of an arrow. */
function extend(
  id: string,
  label: string,
  key: string,
  next: (org: Org, from: Role) => Role | undefined,
): Action {
  const target = (state: EditorState) => {
    const from = leadRole(state);
    return from && next(currentOrg(state), from)?.id;
  };
  return stepTo({ id, label, key }, target, extendSelection);
}

export const extendToBoss = extend('extend-to-boss', 'Select the boss too', 'Shift+ArrowUp', neighbours.boss);
export const extendToReport = extend(
  'extend-to-report',
  'Select the first report too',
  'Shift+ArrowDown',
  neighbours.report,
);
export const extendToPrevious = extend(
  'extend-to-previous',
  'Select the previous colleague too',
  'Shift+ArrowLeft',
  neighbours.previous,
);
export const extendToNext = extend(
  'extend-to-next',
  'Select the next colleague too',
  'Shift+ArrowRight',
  neighbours.next,
);
