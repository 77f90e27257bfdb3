import { ACTION_GROUPS, type ActionGroup, ALL_ACTIONS } from '../actions/all-actions.ts';
import { nextChange, previousChange } from '../actions/change-actions.ts';
import { keyLabel } from '../actions/keys.ts';
import { CANVAS_ACTIONS, DOCUMENT_ACTIONS } from '../comparing/actions-while-comparing.ts';
import { OUTLINE_ACTIONS } from '../outline/row-editing.ts';
import { type EditorState, NOTHING } from '../store/state.ts';

/** One action on the sheet of keys. */
export interface KeyRow {
  readonly id: string;
  readonly label: string;
  /** As a person reads them; any of them does it. */
  readonly keys: readonly string[];
}

export interface KeySection {
  readonly title: string;
  readonly rows: readonly KeyRow[];
}

const onChart: ReadonlyMap<string, string> = new Map(ALL_ACTIONS.map(({ id, keys }) => [id, keys.join()]));

/** All that has a key: everywhere first, then what keys do otherwise in the outline. */
export const KEY_GROUPS: readonly ActionGroup[] = [
  ...ACTION_GROUPS,
  {
    title: 'In the outline',
    actions: OUTLINE_ACTIONS.filter(({ id, keys }) => onChart.get(id) !== keys.join()),
  },
];

/** What keys can be pressed for now: while scenarios are compared, only what does something there. */
export function keyGroupsNow({ comparing }: EditorState): readonly ActionGroup[] {
  if (!comparing) return KEY_GROUPS;
  const title = 'Comparison';
  // A list of changes has no canvas, and nothing in it is opened.
  if (comparing.view === 'list')
    return [
      {
        title,
        actions: DOCUMENT_ACTIONS.filter((action) => action !== nextChange && action !== previousChange),
      },
    ];
  return [
    { title, actions: DOCUMENT_ACTIONS },
    { title: 'On the canvas', actions: CANVAS_ACTIONS },
  ];
}

/** Every action that has a key, by group; groups without any are left out. */
export function keySections(
  groups: readonly ActionGroup[],
  state: EditorState,
  mac: boolean,
): readonly KeySection[] {
  // A sheet says what a key does, and not what it would do to what is selected or was done last.
  const general: EditorState = { ...state, selection: NOTHING, past: [], future: [], dialog: null };
  return groups.flatMap(({ title, actions }) => {
    const rows = actions
      .filter(({ keys }) => keys.length > 0)
      .map(({ id, label, keys }) => ({
        id,
        label: label(general),
        keys: keys.map((key) => keyLabel(key, mac)),
      }));
    return rows.length > 0 ? [{ title, rows }] : [];
  });
}
