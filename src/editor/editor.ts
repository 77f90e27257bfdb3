import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChartDocument } from '../chart/chart.ts';
import { type DocumentEdit, inScenario } from '../chart/edits/document-edit.ts';
import type { ScenarioEdit } from '../chart/edits/scenario-edit.ts';
import { indexOrg } from '../chart/org-index.ts';
import { currentScenario } from './derived.ts';
import { record, stepBack, stepForward } from './store/history.ts';
import {
  type CardEditing,
  type EditorState,
  NOTHING,
  type Notice,
  type Panel,
  type Selection,
} from './store/state.ts';

export interface OpenedDocument {
  readonly document: ChartDocument;
  readonly documentKey: string;
  readonly readOnly: boolean;
}

/** State over time, and the only ways to change it. */
export interface Editor {
  readonly store: StoreApi<EditorState>;
  /**
   * The one gateway for every change of the document. Returns whether anything changed: an edit that returns its
   * input makes no step, and a read-only document refuses with a notice.
   */
  readonly commit: (label: string, edit: DocumentEdit, mergeKey?: string) => boolean;
  /** {@link commit} for the scenario on screen. */
  readonly commitScenario: (label: string, edit: ScenarioEdit, mergeKey?: string) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Shows another document with a history of its own. */
  readonly open: (opened: OpenedDocument) => void;
  readonly select: (selection: Selection) => void;
  readonly selectRole: (id: string) => void;
  readonly showPanel: (panel: Panel) => void;
  readonly toggle: (region: 'palette' | 'details') => void;
  /** Opens a finding's explanation wherever it is listed; null closes it. */
  readonly openFinding: (identity: string | null) => void;
  /** {@link openFinding} in the Problems panel. */
  readonly showFinding: (identity: string) => void;
  readonly editCard: (editing: CardEditing | null) => void;
  readonly showDialog: (dialog: EditorState['dialog']) => void;
  readonly notify: (notice: Notice | null) => void;
  readonly setSaveState: (saveState: EditorState['saveState']) => void;
}

export function createEditor(opened: OpenedDocument): Editor {
  const store = createStore<EditorState>(() => initialState(opened));

  const commit: Editor['commit'] = (label, edit, mergeKey) => {
    const before = store.getState();
    if (before.readOnly) {
      store.setState({
        notice: {
          tone: 'problem',
          text: 'This file was made by a newer version of Reportline, so it can be looked at but not changed.',
        },
      });
      return false;
    }
    const document = edit(before.document);
    if (document === before.document) return false;
    store.setState((state) => settle({ ...state, ...record(state, document, label, mergeKey) }));
    return true;
  };

  return {
    store,
    commit,
    commitScenario: (label, edit, mergeKey) =>
      commit(label, inScenario(currentScenario(store.getState()).id, edit), mergeKey),
    undo: () => store.setState((state) => settle({ ...state, ...stepBack(state) })),
    redo: () => store.setState((state) => settle({ ...state, ...stepForward(state) })),
    open: (next) => store.setState(({ hidden }) => ({ ...initialState(next), hidden }), true),
    select: (selection) => store.setState({ selection }),
    selectRole: (id) => store.setState({ selection: { kind: 'roles', ids: [id] } }),
    showPanel: (panel) => store.setState({ panel }),
    toggle: (region) =>
      store.setState(({ hidden }) => ({ hidden: { ...hidden, [region]: !hidden[region] } })),
    openFinding: (openFinding) => store.setState({ openFinding }),
    showFinding: (openFinding) =>
      store.setState(({ hidden }) => ({
        openFinding,
        panel: 'problems',
        hidden: { ...hidden, details: false },
      })),
    editCard: (cardEditing) => store.setState({ cardEditing }),
    showDialog: (dialog) => store.setState({ dialog }),
    notify: (notice) => store.setState({ notice }),
    setSaveState: (saveState) => store.setState({ saveState }),
  };
}

const SHOWN = { palette: false, details: false };

function initialState({ document, documentKey, readOnly }: OpenedDocument): EditorState {
  return {
    document,
    scenarioId: document.baseline ?? document.scenarios[0].id,
    past: [],
    future: [],
    documentKey,
    readOnly,
    selection: NOTHING,
    panel: 'problems',
    hidden: SHOWN,
    openFinding: null,
    cardEditing: null,
    dialog: null,
    saveState: readOnly ? { kind: 'view-only' } : { kind: 'saved' },
    notice: null,
  };
}

/** Drops from the selection what the document no longer has. */
function settle(state: EditorState): EditorState {
  const org = indexOrg(currentScenario(state));
  const { selection, cardEditing } = state;
  const editing = cardEditing && org.role(cardEditing.roleId) ? cardEditing : null;
  if (selection.kind === 'roles') {
    const ids = selection.ids.filter((id) => org.role(id));
    if (ids.length === selection.ids.length) return { ...state, cardEditing: editing };
    return { ...state, cardEditing: editing, selection: ids.length > 0 ? { kind: 'roles', ids } : NOTHING };
  }
  if (selection.kind === 'line') {
    const { manager, report, kind } = selection.line;
    const stands = org.scenario.lines.some(
      (line) => line.manager === manager && line.report === report && line.kind === kind,
    );
    if (!stands) return { ...state, cardEditing: editing, selection: NOTHING };
  }
  return { ...state, cardEditing: editing };
}
