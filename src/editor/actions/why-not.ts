import { shortName } from '../../chart/short-name.ts';
import { currentScenario } from '../derived.ts';
import type { Editor } from '../editor.ts';
import { problemList } from '../problem-list.ts';
import { refusedEdit } from '../refused-edit.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';
import { selectedBoss } from './folding-actions.ts';
import { offerProposal } from './scenario-actions.ts';
import { isBodySelected, selectedIds, selectedRole } from './selected.ts';

type Reason = (state: EditorState) => string;

const NO_ROLE = () => 'There is no role yet. Add one first.';
const ONE_SCENARIO = () => 'This chart has one scenario. That takes two: today’s chart, say, and a proposal.';
const AT_ITS_END = () => 'The scenario is at this end already.';
const ALL_UNFOLDED = () => 'No team is folded.';
const TOO_FEW_LEVELS = () => 'The chart has no more levels than that.';

const needsRole: Reason = (state) => {
  if (currentScenario(state).roles.length === 0) return NO_ROLE();
  return selectedIds(state).length > 1
    ? 'This is done to one role at a time. Select one only.'
    : 'Select a role first: click a card, or press an arrow key.';
};

/** What stands in the way where one role is selected; else that it is missing. */
const ofRole =
  (sentence: (title: string, state: EditorState) => string): Reason =>
  (state) => {
    const role = selectedRole(state);
    return role ? sentence(shortName(role.title), state) : needsRole(state);
  };

const ofTeam = (sentence: (title: string) => string): Reason =>
  ofRole((title, state) => (selectedBoss(state) ? sentence(title) : `${title} has no team.`));

const ofSeveral: Reason = (state) =>
  currentScenario(state).roles.length === 1 ? 'The chart has no other role yet.' : needsRole(state);

const ofPerson = ofRole((title, state) =>
  isBodySelected(state)
    ? `${title} is held by nobody: it has members.`
    : 'The person is written in Details here.',
);

const ofPlace: Reason = (state) => {
  if (selectedIds(state).length === 0) return needsRole(state);
  return state.focus === null
    ? 'In layers, cards cannot be placed by hand.'
    : 'While one branch is shown alone, its cards cannot be placed by hand.';
};

const ofFinding: Reason = (state) => {
  if (!state.isJudged) return 'The rules are on their way.';
  return problemList(state).standing.length === 0
    ? 'There are no findings.'
    : 'The filter in Problems hides every finding.';
};

/** What stands in the way of an action of a chart that can be changed. */
const REASONS: Readonly<Record<string, Reason>> = {
  undo: () => 'There is nothing to undo.',
  redo: () => 'There is nothing to redo.',
  'add-report': needsRole,
  'add-sibling': needsRole,
  'edit-title': needsRole,
  'edit-person': ofPerson,
  delete: needsRole,
  cut: needsRole,
  copy: needsRole,
  duplicate: needsRole,
  'move-to': ofSeveral,
  'line-to': ofSeveral,
  'move-earlier': ofRole((title) => `${title} is the first of its colleagues.`),
  'move-later': ofRole((title) => `${title} is the last of its colleagues.`),
  promote: ofRole((title) => `${title} has no boss to stand beside.`),
  demote: ofRole((title) => `${title} has no colleague before it to report to.`),
  'nudge-left': ofPlace,
  'nudge-right': ofPlace,
  'nudge-up': ofPlace,
  'nudge-down': ofPlace,
  'select-all': NO_ROLE,
  'select-branch': needsRole,
  fold: ofTeam((title) => `The team of ${title} is folded already.`),
  unfold: ofTeam((title) => `The team of ${title} is not folded.`),
  'unfold-branch': ofTeam(ALL_UNFOLDED),
  'unfold-all': ALL_UNFOLDED,
  'fold-all': TOO_FEW_LEVELS,
  'fold-to-level-2': TOO_FEW_LEVELS,
  'fold-to-level-3': TOO_FEW_LEVELS,
  'fold-to-level-4': TOO_FEW_LEVELS,
  'fold-to-level-5': TOO_FEW_LEVELS,
  'focus-branch': ofTeam((title) => `The branch of ${title} is shown alone already.`),
  'whole-chart': () => 'The whole chart is shown already.',
  turn: NO_ROLE,
  'toggle-legend': NO_ROLE,
  'next-finding': ofFinding,
  'previous-finding': ofFinding,
  'compare-scenarios': ONE_SCENARIO,
  'present-changes': ONE_SCENARIO,
  'next-scenario': ONE_SCENARIO,
  'previous-scenario': ONE_SCENARIO,
  'move-scenario-left': AT_ITS_END,
  'move-scenario-right': AT_ITS_END,
  'check-guesses': NO_ROLE,
  'show-unplaced': (state) =>
    currentScenario(state).roles.length === 0 ? NO_ROLE() : 'No role is without a place.',
  'export-picture': NO_ROLE,
  'share-link': NO_ROLE,
};

/**
 * Tells whoever pressed a key why nothing has come of it. What only walks on says nothing where the way ends, and a
 * message that waits for an answer stays.
 *
 * @param state What the key was meant for; another one than the editor's own on a canvas of a comparison.
 */
export function sayWhyNot(editor: Editor, action: Action, state = editor.store.getState()): void {
  const { readOnly, readOnlyBecause } = state;
  const { notice } = editor.store.getState();
  if (readOnly && action.isEnabled({ ...state, readOnly: false })) {
    editor.notify(refusedEdit(editor, readOnlyBecause));
    return;
  }
  const text = REASONS[action.id]?.(state);
  if (text === undefined) return;
  if (notice?.tone === 'problem' || notice?.action || notice?.details) editor.say(text);
  else {
    const takesTwo = REASONS[action.id] === ONE_SCENARIO && !readOnly;
    editor.notify({ tone: 'done', text, ...(takesTwo && { action: offerProposal(editor) }) });
  }
}
