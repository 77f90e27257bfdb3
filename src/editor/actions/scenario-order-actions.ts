import { baselineOf, moveScenario, setBaseline } from '../../chart/edits/scenarios.ts';
import { inDigits } from '../../chart/digits.ts';
import { quoteText } from '../../chart/quote.ts';
import { currentScenario } from '../derived.ts';
import type { Editor } from '../editor.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';

const nameOf = (state: EditorState) => quoteText(currentScenario(state).name);
const placeOf = (state: EditorState) => state.document.scenarios.indexOf(currentScenario(state));

/** Puts a scenario at another place among the others, 0 for the first, as a step, and says where it is. */
export function placeScenario(editor: Editor, id: string, to: number): void {
  const { scenarios } = editor.store.getState().document;
  const from = scenarios.findIndex((scenario) => scenario.id === id);
  const name = quoteText(scenarios[from]?.name ?? '');
  const where = to < from ? 'left' : 'right';
  if (!editor.commit(`Move the scenario ${name} to the ${where}`, moveScenario(id, to))) return;
  const now = editor.store.getState().document.scenarios;
  const place = now.findIndex((scenario) => scenario.id === id) + 1;
  editor.say(
    `Moved the scenario ${name} to the ${where}: it is number ${inDigits(place)} of ${inDigits(now.length)}.`,
  );
}

function mover(where: 'left' | 'right', key: string, by: 1 | -1): Action {
  return {
    id: `move-scenario-${where}`,
    label: (state) => `Move the scenario ${nameOf(state)} to the ${where}`,
    keys: [key],
    isEnabled: (state) => !state.readOnly && state.document.scenarios[placeOf(state) + by] !== undefined,
    run: ({ editor }) => {
      const state = editor.store.getState();
      placeScenario(editor, currentScenario(state).id, placeOf(state) + by);
    },
  };
}

export const moveScenarioLeft = mover('left', 'Mod+Shift+ArrowLeft', -1);
export const moveScenarioRight = mover('right', 'Mod+Shift+ArrowRight', 1);

/** From then on the other scenarios are compared with the one on the screen. */
export const makeBaseline: Action = {
  id: 'make-baseline',
  label: (state) => `Make ${nameOf(state)} the baseline`,
  keys: [],
  isEnabled: (state) => !state.readOnly && baselineOf(state.document) !== currentScenario(state).id,
  run: ({ editor }) => {
    const state = editor.store.getState();
    const { id } = currentScenario(state);
    const name = nameOf(state);
    if (!editor.commit(makeBaseline.label(state), setBaseline(id))) return;
    editor.notifyStep(`${name} is the baseline now: the other scenarios are compared with it.`);
  },
};
