import { LEAF_ARRANGEMENTS } from '../../chart/chart.ts';
import { shortName } from '../../chart/short-name.ts';
import type { Action } from '../actions/action.ts';
import { ACTION_GROUPS, type ActionGroup } from '../actions/all-actions.ts';
import { arrangeTeamsBelow, LEAF_WORDS } from '../actions/arrange-actions.ts';
import { selectedBoss } from '../actions/folding-actions.ts';
import { addHere } from '../actions/role-actions.ts';
import { additionOf } from '../adding.ts';
import { DOCUMENT_ACTIONS } from '../comparing/actions-while-comparing.ts';
import { newRole } from '../new-role.ts';
import { type PaletteItem, ROLE_PALETTE } from '../role-palette.ts';
import { currentScenario } from '../derived.ts';
import type { EditorState } from '../store/state.ts';

/** Who presses Enter before typing means the chart, and should not find it replaced by a new one. */
const NEVER_FIRST = 'File';

function addition({ key, role }: PaletteItem): Action {
  return {
    id: `add-${key.toLowerCase().replaceAll(' ', '-')}`,
    label: (state) => {
      const { boss } = additionOf(state, { id: key, ...role });
      return boss ? `Add ${role.title} under ${shortName(boss.title)}` : `Add ${role.title}`;
    },
    keys: [],
    isEnabled: (state) => !state.readOnly && state.dialog === null,
    run: (context) => addHere(context, newRole(role)),
  };
}

const isTree = (state: EditorState) => currentScenario(state).arrangement?.kind !== 'layered';

const branchLayouts: readonly Action[] = LEAF_ARRANGEMENTS.map((leaves) => ({
  id: `teams-${leaves}`,
  label: (state) => {
    const boss = selectedBoss(state);
    const below = boss ? ` below ${shortName(boss.title)}` : ' below the selected role';
    return `Set out the teams${below}: ${LEAF_WORDS[leaves]}`;
  },
  keys: [],
  isEnabled: (state) => !state.readOnly && isTree(state) && selectedBoss(state) !== undefined,
  run: (context) => {
    const boss = selectedBoss(context.editor.store.getState());
    if (boss) arrangeTeamsBelow(context, boss.id, leaves);
  },
}));

/** All that can be asked for by name: the actions, the ways to set out a team, and the roles of the palette. */
export const COMMAND_GROUPS: readonly ActionGroup[] = [
  ...ACTION_GROUPS.toSorted((a, b) => Number(a.title === NEVER_FIRST) - Number(b.title === NEVER_FIRST)),
  { title: 'Arrange', actions: branchLayouts },
  { title: 'Add a role', actions: ROLE_PALETTE.flatMap(({ items }) => items.map(addition)) },
];

/** What can be asked for now: while scenarios are compared, only what is about the two. */
export function commandGroupsNow({ comparing }: EditorState): readonly ActionGroup[] {
  return comparing ? [{ title: 'Comparison', actions: DOCUMENT_ACTIONS }] : COMMAND_GROUPS;
}
