import { foldedToFit, type Room } from '../folded-to-fit.ts';
import { judge } from '../judge.ts';
import type { OpenedDocument } from '../opened-document.ts';
import { ALL_PROBLEMS } from '../problem-list.ts';
import { type EditorState, NOTHING } from './state.ts';

/** The legend, and what can wait, are for whoever asks for them. */
const HIDDEN = { palette: false, details: false, miniMap: false, legend: true, later: true };

/** The state in which a document is opened, with as much of it unfolded as there is room for. */
export function initialState(opened: OpenedDocument, room: Room): EditorState {
  const { documentKey, readOnly, readOnlyBecause = 'newer-version', saveState, history } = opened;
  const { baseline, scenarios } = opened.document;
  const scenarioId = history?.scenarioId ?? opened.scenarioId ?? baseline ?? scenarios[0].id;
  // What one comes back to is as one left it.
  const document = history ? opened.document : foldedToFit({ document: opened.document, scenarioId }, room);
  return {
    document,
    scenarioId,
    past: history?.past ?? [],
    future: history?.future ?? [],
    documentKey,
    readOnly,
    readOnlyBecause,
    isJudged: judge() !== undefined,
    selection: NOTHING,
    panel: 'problems',
    left: 'roles',
    breadth: 'wide',
    view: 'left',
    hidden: HIDDEN,
    anchor: null,
    focus: null,
    comparing: null,
    changes: null,
    layers: null,
    openFinding: null,
    findingToReach: null,
    problemView: ALL_PROBLEMS,
    namingScenario: null,
    cardEditing: null,
    dialog: null,
    openRule: null,
    askedManager: null,
    matching: null,
    incoming: null,
    saveState: saveState ?? { kind: readOnly ? 'view-only' : 'saved' },
    filing: opened.filing ?? { steps: 0 },
    notice: null,
    spoken: null,
    consequence: null,
  };
}
