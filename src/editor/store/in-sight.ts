import { inScenario } from '../../chart/edits/document-edit.ts';
import { unfold, unfoldTo } from '../../chart/edits/folding.ts';
import { inSequence } from '../../chart/edits/scenario-edit.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { leadsInTree, standsUnder } from '../../chart/standing-tree.ts';
import { currentOrg, currentScenario, shownScenario } from '../derived.ts';
import { type EditorState, NOTHING } from './state.ts';

/**
 * A selected role is always in the chart that is shown: whoever selects one, from a list, by a key or by an edit,
 * leaves the branch it is not in and opens whatever hides it. Roles that are gone are not selected.
 */
export function inSight(state: EditorState): EditorState {
  const standing = branchStands(withoutPlaces(state));
  if (standing.selection.kind !== 'roles') return standing;
  const org = currentOrg(standing);
  const ids = standing.selection.ids.filter((id) => org.role(id));
  if (ids.length === 0) return { ...standing, selection: NOTHING };
  const isAll = ids.length === standing.selection.ids.length;
  const there: EditorState = isAll ? standing : { ...standing, selection: { kind: 'roles', ids } };
  const isInBranch = there.focus === null || ids.every((id) => indexOrg(shownScenario(there)).role(id));
  return unfolded(isInBranch ? there : { ...there, focus: null, layers: null }, ids);
}

function unfolded(state: EditorState, ids: readonly string[]): EditorState {
  const { id } = currentScenario(state);
  const document = inScenario(id, unfoldTo(ids, shownScenario(state)))(state.document);
  return document === state.document ? state : { ...state, document };
}

/** The opposite way: what is folded away stays so, and a selection in it goes to the card that stands for it. */
export function heldInSight(state: EditorState): EditorState {
  const { selection } = state;
  if (selection.kind !== 'roles') return state;
  const folded = new Set(currentScenario(state).arrangement?.folded);
  const org = indexOrg(shownScenario(state));
  const holders = selection.ids.map((id) => standsUnder(org, id).findLast((boss) => folded.has(boss)) ?? id);
  const ids = [...new Set(holders)];
  return ids.every((id, at) => id === selection.ids[at])
    ? state
    : { ...state, selection: { kind: 'roles', ids } };
}

/** Shows one branch alone, its head’s team unfolded, or the whole chart. A role nobody stands under has no branch. */
export function focused(state: EditorState, id: string | null): EditorState {
  if (id === null) return { ...state, focus: null, layers: null };
  const scenario = currentScenario(state);
  if (!leadsInTree(scenario, id)) return state;
  const document = inScenario(scenario.id, inSequence(unfoldTo([id]), unfold(id)))(state.document);
  const next: EditorState = { ...state, document, focus: id, layers: null };
  const branch = indexOrg(shownScenario(next));
  const { selection } = state;
  const stays = selection.kind === 'roles' && selection.ids.every((role) => branch.role(role));
  return { ...next, selection: stays ? selection : { kind: 'roles', ids: [id] } };
}

/** In a comparison the place a role has left stands for the role itself. */
function withoutPlaces(state: EditorState): EditorState {
  const { changes, selection } = state;
  if (!changes || selection.kind !== 'roles') return state;
  const ids = selection.ids.map((id) => changes.cards.get(id)?.placeOf ?? id);
  if (ids.every((id, at) => id === selection.ids[at])) return state;
  return { ...state, selection: { kind: 'roles', ids: [...new Set(ids)] } };
}

/** A branch whose head is gone leaves the whole chart. */
function branchStands(state: EditorState): EditorState {
  const { focus } = state;
  if (focus === null || currentOrg(state).role(focus)) return state;
  return { ...state, focus: null, layers: null };
}
