import type { Point } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { placeRoles, unplaceRoles } from '../../chart/edits/place-roles.ts';
import { shortName } from '../../chart/short-name.ts';
import { alignedCards, ALIGNMENTS, type Alignment, distributedCards } from '../../layout/align-cards.ts';
import type { PlacedCard } from '../../layout/placement.ts';
import { currentLayout, currentOrg, currentScenario } from '../derived.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';
import { selectedIds } from './selected.ts';

function selectedCards(state: EditorState): readonly PlacedCard[] {
  const layout = currentLayout(state);
  return selectedIds(state).flatMap((id) => layout.card(id) ?? []);
}

function named(state: EditorState): string {
  const ids = selectedIds(state);
  const [only] = ids;
  return ids.length === 1
    ? shortName(currentOrg(state).role(only ?? '')?.title ?? '')
    : `${inDigits(ids.length)} roles`;
}

/** In layers, and in one branch alone, cards do not stand where the whole chart would have them. */
const canPlace = (state: EditorState, least: number) =>
  !state.readOnly &&
  state.dialog === null &&
  state.focus === null &&
  currentScenario(state).arrangement?.kind !== 'layered' &&
  selectedCards(state).length >= least;

const isPlaced = (state: EditorState) => {
  const org = currentOrg(state);
  return selectedIds(state).some((id) => org.role(id)?.position !== undefined);
};

/** An action that gives the selected cards new places by hand, at least so many of them. */
function placing(
  id: string,
  words: { readonly label: string; readonly step: (names: string) => string },
  placesOf: (cards: readonly PlacedCard[]) => ReadonlyMap<string, Point>,
  options: { readonly least: number; readonly keys?: readonly string[] },
): Action {
  return {
    id,
    label: () => words.label,
    keys: options.keys ?? [],
    isEnabled: (state) => canPlace(state, options.least),
    run: ({ editor }) => {
      const state = editor.store.getState();
      editor.commitScenario(words.step(named(state)), placeRoles(placesOf(selectedCards(state))));
    },
  };
}

const STEP = 8;

function nudge(id: string, key: string, way: string, dx: number, dy: number): Action {
  return placing(
    id,
    { label: `Place a little ${way}`, step: (names) => `Place ${names} ${way}` },
    (cards) => new Map(cards.map(({ id: role, x, y }) => [role, { x: x + dx, y: y + dy }])),
    { least: 1, keys: [key] },
  );
}

export const placeByHand: Action = {
  ...placing(
    'place-by-hand',
    { label: 'Place by hand', step: (names) => `Place ${names} by hand` },
    (cards) => new Map(cards.map(({ id, x, y }) => [id, { x, y }])),
    { least: 1 },
  ),
  isEnabled: (state) => canPlace(state, 1) && !isPlaced(state),
};

export const placeByChart: Action = {
  id: 'place-by-chart',
  label: () => 'Let the chart place it again',
  keys: [],
  isEnabled: (state) => !state.readOnly && state.dialog === null && isPlaced(state),
  run: ({ editor }) => {
    const state = editor.store.getState();
    editor.commitScenario(`Arrange ${named(state)} with the chart`, unplaceRoles(selectedIds(state)));
  },
};

export const nudgeActions: readonly Action[] = [
  nudge('nudge-left', 'Alt+Shift+ArrowLeft', 'to the left', -STEP, 0),
  nudge('nudge-right', 'Alt+Shift+ArrowRight', 'to the right', STEP, 0),
  nudge('nudge-up', 'Alt+Shift+ArrowUp', 'higher', 0, -STEP),
  nudge('nudge-down', 'Alt+Shift+ArrowDown', 'lower', 0, STEP),
];

const ALIGN_WORDS: Readonly<Record<Alignment, string>> = {
  left: 'Align left edges',
  centre: 'Align centres',
  right: 'Align right edges',
  top: 'Align top edges',
  middle: 'Align middles',
  bottom: 'Align bottom edges',
};

export const alignActions: readonly Action[] = [
  ...ALIGNMENTS.map((alignment) =>
    placing(
      `align-${alignment}`,
      { label: ALIGN_WORDS[alignment], step: (names) => `${ALIGN_WORDS[alignment]} of ${names}` },
      (cards) => alignedCards(cards, alignment),
      { least: 2 },
    ),
  ),
  placing(
    'distribute-across',
    { label: 'Distribute across', step: (names) => `Place ${names} evenly across` },
    (cards) => distributedCards(cards, 'x'),
    { least: 3 },
  ),
  placing(
    'distribute-down',
    { label: 'Distribute downwards', step: (names) => `Place ${names} evenly downwards` },
    (cards) => distributedCards(cards, 'y'),
    { least: 3 },
  ),
];
