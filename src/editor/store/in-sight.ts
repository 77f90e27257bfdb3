import { branchOf } from '../../chart/branch.ts';
import { inScenario } from '../../chart/edits/document-edit.ts';
import { unfoldTo } from '../../chart/edits/folding.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { standsUnder } from '../../chart/standing-tree.ts';
import { currentScenario } from '../derived.ts';
import type { EditorState } from './state.ts';

/**
 * A selected role is always in the chart that is shown: whoever selects one, from a list, by a key or by an edit,
 * opens whatever hides it.
 */
export function inSight(state: EditorState): EditorState {
  const { selection } = state;
  const seen = branchStands(state);
  if (selection.kind !== 'roles') return seen;
  const { id, arrangement } = currentScenario(seen);
  const open = arrangement?.folded?.length
    ? { ...seen, document: inScenario(id, unfoldTo(selection.ids))(seen.document) }
    : seen;
  if (open.focus === null) return open;
  const branch = indexOrg(branchOf(currentScenario(open), open.focus));
  return selection.ids.every((role) => branch.role(role)) ? open : { ...open, focus: null, layers: null };
}

/** The opposite way: what is folded away stays so, and a selection in it goes to the card that stands for it. */
export function heldInSight(state: EditorState): EditorState {
  const { selection } = state;
  if (selection.kind !== 'roles') return state;
  const scenario = currentScenario(state);
  const folded = new Set(scenario.arrangement?.folded);
  const org = indexOrg(scenario);
  const holders = selection.ids.map((id) => standsUnder(org, id).findLast((boss) => folded.has(boss)) ?? id);
  const ids = [...new Set(holders)];
  return ids.every((id, at) => id === selection.ids[at])
    ? state
    : { ...state, selection: { kind: 'roles', ids } };
}

/** Shows one branch alone, or the whole chart. A branch nobody heads, or one role alone, is no branch to look at. */
export function focused(state: EditorState, id: string | null): EditorState {
  if (id === null) return { ...state, focus: null, layers: null };
  const scenario = currentScenario(state);
  if (indexOrg(scenario).reports(id).length === 0) return state;
  const document = inScenario(scenario.id, unfoldTo([id]))(state.document);
  const branch = indexOrg(branchOf(currentScenario({ ...state, document }), id));
  const { selection } = state;
  const stays = selection.kind === 'roles' && selection.ids.every((role) => branch.role(role));
  return {
    ...state,
    document,
    focus: id,
    layers: null,
    selection: stays ? selection : { kind: 'roles', ids: [id] },
  };
}

/** A branch whose head is gone leaves the whole chart. */
function branchStands(state: EditorState): EditorState {
  const { focus } = state;
  if (focus === null || indexOrg(currentScenario(state)).role(focus)) return state;
  return { ...state, focus: null, layers: null };
}
