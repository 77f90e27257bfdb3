import type { Action } from '../actions/action.ts';
import { extendSelection, leadRole } from '../actions/selected.ts';
import { stepTo } from '../actions/step-to.ts';
import { shownScenario } from '../derived.ts';
import type { EditorState } from '../store/state.ts';
import { type Outline, outlineOf, type OutlineRow } from './outline-rows.ts';

/** So many rows PageUp and PageDown go. */
const PAGE = 10;

type Towards = (outline: Outline, from: number) => OutlineRow | undefined;

const stepBy =
  (by: number): Towards =>
  ({ rows }, from) =>
    rows[Math.max(0, Math.min(rows.length - 1, from + by))];

/** The row one would come to; undefined where one is there already. */
function target(state: EditorState, towards: Towards): OutlineRow | undefined {
  const outline = outlineOf(shownScenario(state));
  const lead = leadRole(state);
  // From nowhere one comes to the first row.
  if (!lead) return outline.rows[0];
  const found = towards(outline, outline.indexOf(lead.id));
  return found?.id === lead.id ? undefined : found;
}

function walk(id: string, label: string, key: string, towards: Towards): Action {
  return stepTo({ id, label, key }, (state) => target(state, towards)?.id);
}

/** One more row into the selection. */
function extend(id: string, label: string, key: string, by: 1 | -1): Action {
  return stepTo({ id, label, key }, (state) => target(state, stepBy(by))?.id, extendSelection);
}

/** Which way the arrows lead from a row when its team is open already, or there is none to close. */
const boss: Towards = ({ rows }, from) => rows[rows[from]?.boss ?? -1];
const firstReport: Towards = ({ rows }, from) => (rows[from]?.team === 'open' ? rows[from + 1] : undefined);

/** Folds or unfolds the team of the row; where that is done already, goes to the boss or to the first report. */
function foldOrGo(id: string, label: string, key: string, from: 'open' | 'folded', towards: Towards): Action {
  const go = walk(id, label, key, towards);
  const foldable = (state: EditorState) => {
    const outline = outlineOf(shownScenario(state));
    const row = outline.rows[outline.indexOf(leadRole(state)?.id ?? '')];
    return row?.team === from ? row : undefined;
  };
  return {
    ...go,
    isEnabled: (state) => state.dialog === null && (foldable(state) !== undefined || go.isEnabled(state)),
    run: (context) => {
      const row = foldable(context.editor.store.getState());
      if (row) context.editor.toggleFold(row.id);
      else go.run(context);
    },
  };
}

/** What the keys do that lead from row to row. */
export const ROW_ACTIONS: readonly Action[] = [
  walk('row-above', 'Go to the row above', 'ArrowUp', stepBy(-1)),
  walk('row-below', 'Go to the row below', 'ArrowDown', stepBy(1)),
  foldOrGo('row-close', 'Fold the team, or go to the boss', 'ArrowLeft', 'open', boss),
  foldOrGo('row-open', 'Unfold the team, or go to the first report', 'ArrowRight', 'folded', firstReport),
  walk('row-first', 'Go to the first row', 'Home', ({ rows }) => rows[0]),
  walk('row-last', 'Go to the last row', 'End', ({ rows }) => rows.at(-1)),
  walk('rows-above', 'Go up ten rows', 'PageUp', stepBy(-PAGE)),
  walk('rows-below', 'Go down ten rows', 'PageDown', stepBy(PAGE)),
  extend('extend-above', 'Select the row above too', 'Shift+ArrowUp', -1),
  extend('extend-below', 'Select the row below too', 'Shift+ArrowDown', 1),
];
