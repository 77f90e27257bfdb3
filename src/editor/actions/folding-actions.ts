import { foldToLevel, isFolded, unfoldAll, unfoldBranch } from '../../chart/edits/folding.ts';
import { shortName } from '../../chart/short-name.ts';
import { leadsInTree, standingLevels } from '../../chart/standing-tree.ts';
import { currentLayout, currentScenario, shownScenario } from '../derived.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';
import { selectedRole } from './selected.ts';

/** The selected role, if it has a team. */
export function selectedBoss(state: EditorState) {
  const role = selectedRole(state);
  return role && leadsInTree(currentScenario(state), role.id) ? role : undefined;
}

const named = (state: EditorState) => {
  const boss = selectedBoss(state);
  return boss ? `below ${shortName(boss.title)}` : 'below the selected role';
};

function teamFolding(id: string, verb: string, key: string, when: 'open' | 'folded'): Action {
  return {
    id,
    label: (state) => `${verb} the team ${named(state)}`,
    keys: [key],
    isEnabled: (state) => {
      const boss = selectedBoss(state);
      return boss !== undefined && isFolded(currentScenario(state), boss.id) === (when === 'folded');
    },
    run: ({ editor }) => {
      const boss = selectedBoss(editor.store.getState());
      if (boss) editor.toggleFold(boss.id);
    },
  };
}

export const foldTeam = teamFolding('fold', 'Fold', '-', 'open');
export const unfoldTeam = teamFolding('unfold', 'Unfold', '+', 'folded');

export const unfoldTeams: Action = {
  id: 'unfold-branch',
  label: (state) => `Unfold everybody ${named(state)}`,
  keys: ['*'],
  isEnabled: (state) =>
    selectedBoss(state) !== undefined && (currentScenario(state).arrangement?.folded?.length ?? 0) > 0,
  run: ({ editor }) => {
    const boss = selectedBoss(editor.store.getState());
    if (boss)
      editor.changeFolding(`Shown: everybody below ${shortName(boss.title)}`, unfoldBranch(boss.id), boss.id);
  },
};

/** How many levels there are, folded or not, in the chart or the branch on the screen. */
function levelsShown(state: EditorState): number {
  let deepest = 0;
  for (const level of standingLevels(shownScenario(state)).values()) deepest = Math.max(deepest, level);
  return deepest;
}

/** Deeper levels than this are reached by unfolding. */
const NAMED_LEVELS = [2, 3, 4, 5] as const;

function toLevel(level: number): Action {
  return {
    id: `fold-to-level-${level}`,
    label: () => `Show ${level} levels`,
    keys: [`Alt+Shift+${level}`],
    isEnabled: (state) => levelsShown(state) > level,
    run: ({ editor, view }) => {
      const within = shownScenario(editor.store.getState());
      editor.changeFolding(`Shown: ${level} levels`, foldToLevel(level, within));
      view.fitSoon();
    },
  };
}

export const levelActions: readonly Action[] = NAMED_LEVELS.map(toLevel);

export const foldEverything: Action = {
  id: 'fold-all',
  label: () => 'Fold all teams',
  keys: ['Alt+Shift+1'],
  isEnabled: (state) => currentLayout(state).cards.length > 1 && levelsShown(state) > 1,
  run: ({ editor, view }) => {
    editor.changeFolding('Folded: all teams', foldToLevel(1, shownScenario(editor.store.getState())));
    view.fitSoon();
  },
};

export const unfoldEverything: Action = {
  id: 'unfold-all',
  label: () => 'Unfold all teams',
  keys: ['Alt+Shift+0'],
  isEnabled: (state) => (currentScenario(state).arrangement?.folded?.length ?? 0) > 0,
  run: ({ editor }) => editor.changeFolding('Shown: all teams', unfoldAll),
};

export const focusBranch: Action = {
  id: 'focus-branch',
  label: (state) => {
    const boss = selectedBoss(state);
    return boss ? `Show only the branch of ${shortName(boss.title)}` : 'Show only the selected branch';
  },
  keys: ['Alt+B'],
  isEnabled: (state) => {
    const boss = selectedBoss(state);
    return boss !== undefined && state.focus !== boss.id;
  },
  run: ({ editor, view }) => {
    const boss = selectedBoss(editor.store.getState());
    if (!boss) return;
    editor.focusOn(boss.id);
    view.fitSoon();
  },
};

export const showWholeChart: Action = {
  id: 'whole-chart',
  label: () => 'Show the whole chart',
  keys: ['Alt+Shift+B'],
  isEnabled: ({ focus }) => focus !== null,
  run: ({ editor, view }) => {
    const { selection } = editor.store.getState();
    editor.focusOn(null);
    if (selection.kind === 'roles' && selection.ids[0] !== undefined) view.reveal(selection.ids[0]);
    else view.fitSoon();
  },
};
