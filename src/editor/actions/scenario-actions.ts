import {
  baselineOf,
  duplicateScenario,
  freeName,
  freeScenarioId,
  namesakeOf,
  removeScenario,
  renameScenario,
} from '../../chart/edits/scenarios.ts';
import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import { currentLayout, currentScenario } from '../derived.ts';
import type { Editor } from '../editor.ts';
import type { EditorState } from '../store/state.ts';
import type { Action, ActionContext, ViewControl } from './action.ts';

const nameOf = (state: EditorState) => quoteText(currentScenario(state).name);
const isBaseline = (state: EditorState) => currentScenario(state).id === baselineOf(state.document);
const isOneOfSeveral = ({ document }: EditorState) => document.scenarios.length > 1;

/** Shows a scenario where the one before was; as one that is opened, when the two have nothing in common to go by. */
export function goToScenario({ editor, view }: Pick<ActionContext, 'editor' | 'view'>, id: string): void {
  inView(editor, view, () => editor.showScenario(id));
}

function inView({ store }: Editor, view: ViewControl, change: () => void): void {
  const before = currentLayout(store.getState());
  change();
  const [top] = currentLayout(store.getState()).cards;
  if (top && !before.card(top.id)) view.openSoon();
}

function stepper(id: string, label: string, key: string, by: 1 | -1): Action {
  return {
    id,
    label: () => label,
    keys: [key],
    isEnabled: isOneOfSeveral,
    run: (context) => {
      const state = context.editor.store.getState();
      const { scenarios } = state.document;
      const at = scenarios.indexOf(currentScenario(state));
      const next = scenarios.at((at + by) % scenarios.length);
      if (next) goToScenario(context, next.id);
    },
  };
}

export const nextScenario = stepper('next-scenario', 'Next scenario', 'Alt+PageDown', 1);
export const previousScenario = stepper('previous-scenario', 'Previous scenario', 'Alt+PageUp', -1);

/** Makes a copy of the scenario on screen, named by what it is for, and lets a person name it otherwise. */
function copy(editor: Editor, label: string, wanted: string): void {
  const state = editor.store.getState();
  const name = freeName(state.document, wanted);
  const made = { id: freeScenarioId(state.document, name), name };
  const edit = duplicateScenario(currentScenario(state).id, made);
  if (editor.commit(label, edit, made.id)) editor.nameScenario(made.id);
}

function copier(id: string, label: Action['label'], wanted: (state: EditorState) => string): Action {
  return {
    id,
    label,
    keys: [],
    isEnabled: ({ readOnly }) => !readOnly,
    run: ({ editor }) => {
      const state = editor.store.getState();
      copy(editor, label(state), wanted(state));
    },
  };
}

const ADD = 'Add a scenario';
const PROPOSAL = 'Proposal';

export const addProposal = copier(
  'add-proposal',
  () => ADD,
  () => PROPOSAL,
);

/** The way out for whoever wants what takes two scenarios. */
export function offerProposal(editor: Editor): { readonly label: string; readonly run: () => void } {
  return { label: ADD, run: () => copy(editor, ADD, PROPOSAL) };
}

export const copyScenario = copier(
  'copy-scenario',
  (state) => `Duplicate the scenario ${nameOf(state)}`,
  // A copy of today is a proposal; a copy of a proposal is the next one.
  (state) => (isBaseline(state) ? 'Proposal' : currentScenario(state).name),
);

/** Gives a scenario another name as a step. That it got a number, since another is called so, is said. */
export function giveName(editor: Editor, id: string, wanted: string): void {
  const named = () => editor.store.getState().document.scenarios.find((one) => one.id === id)?.name ?? '';
  const before = named();
  const namesake = namesakeOf(editor.store.getState().document, id, wanted);
  editor.commit(`Rename the scenario ${quoteText(before)}`, renameScenario(id, wanted));
  if (!namesake || editor.store.getState().readOnly) return;
  const text = `Another scenario is called ${quoteText(namesake.name)}. This one`;
  if (named() === before) editor.notify({ tone: 'done', text: `${text} is still ${quoteText(before)}.` });
  else editor.notifyStep(`${text} is ${quoteText(named())} now.`);
}

export const nameScenario: Action = {
  id: 'name-scenario',
  label: (state) => `Rename the scenario ${nameOf(state)}`,
  keys: [],
  isEnabled: ({ readOnly }) => !readOnly,
  run: ({ editor }) => editor.nameScenario(currentScenario(editor.store.getState()).id),
};

/** Deletes the scenario on screen, with a way back; its neighbour is shown. The last one stays. */
export const deleteScenario: Action = {
  id: 'delete-scenario',
  label: (state) => `Delete the scenario ${nameOf(state)}`,
  keys: [],
  isEnabled: (state) => !state.readOnly && isOneOfSeveral(state),
  run: ({ editor, view }) => {
    const state = editor.store.getState();
    const { scenarios } = state.document;
    const gone = currentScenario(state);
    const at = scenarios.indexOf(gone);
    const next = scenarios[at + 1] ?? scenarios[at - 1];
    if (!next) return;
    inView(editor, view, () => {
      if (!editor.commit(deleteScenario.label(state), removeScenario(gone.id), next.id)) return;
      const size = gone.roles.length === 1 ? 'its one role' : `its ${inDigits(gone.roles.length)} roles`;
      const wasBaseline = baselineOf(state.document) === gone.id;
      const baseline = baselineOf(editor.store.getState().document);
      const heir = scenarios.find(({ id }) => id === baseline)?.name ?? '';
      const follows = wasBaseline ? ` The baseline is now ${quoteText(heir)}.` : '';
      editor.notifyStep(`Deleted the scenario ${quoteText(gone.name)} with ${size}.${follows}`);
    });
  },
};
