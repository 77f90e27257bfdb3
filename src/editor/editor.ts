import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DeckSettings } from '../chart/chart.ts';
import { type DocumentEdit, inScenario } from '../chart/edits/document-edit.ts';
import { fold, isFolded, unfold } from '../chart/edits/folding.ts';
import { sameValue } from '../chart/edits/patch.ts';
import type { ScenarioEdit } from '../chart/edits/scenario-edit.ts';
import { shortName } from '../chart/short-name.ts';
import { currentOrg, currentScenario } from './derived.ts';
import { sayComparison } from './comparing/say-comparison.ts';
import { type Comparing, newlyChosen } from './comparing/comparing.ts';
import { foldedToFit, keptOpen, LAPTOP, type Room } from './folded-to-fit.ts';
import { ALL_PROBLEMS, type ProblemView, sayList, viewWith } from './problem-list.ts';
import type { OpenedDocument } from './opened-document.ts';
import { refusedEdit } from './refused-edit.ts';
import { inOtherWords, sayFocus, sayScenario, stepDone } from './spoken.ts';
import { sayStep } from './say-step.ts';
import { type History, record, stepBack, stepForward } from './store/history.ts';
import { historyOf, shownAfter, withFoldingOf } from './store/step-states.ts';
import { stillTrue } from './store/still-true.ts';
import { withBeginning } from './store/beginning.ts';
import { withFirstTitle } from './store/first-title.ts';
import { initialState } from './store/initial-state.ts';
import { focused, heldInSight, inSight } from './store/in-sight.ts';
import { latest } from './store/latest.ts';
import { inOtherScenario } from './store/other-scenario.ts';
import { type Breadth, type RegionView, withBreadth, withRegion, withSideToggled } from './store/regions.ts';
import { settle } from './store/settle.ts';
import type { ViewOnlyReason } from './view-only.ts';
import {
  type CardEditing,
  type EditorState,
  type Incoming,
  type Layers,
  type LeftTab,
  type Notice,
  type Panel,
  type Selection,
} from './store/state.ts';

/** State over time, and the only ways to change it. */
export interface Editor {
  readonly store: StoreApi<EditorState>;
  /**
   * The one gateway for every change of the document. Returns whether anything changed: an edit that returns its
   * input makes no step, and a read-only document refuses with a notice. The result is spoken; a notice about an
   * earlier step goes.
   *
   * @param scenarioId The scenario to be shown after it; redo shows it again. Absent: the one on screen. While
   *   scenarios are compared they stay on the screen, and this is the one that undo shows later.
   */
  readonly commit: (label: string, edit: DocumentEdit, scenarioId?: string) => boolean;
  /** {@link commit} for the scenario on screen. */
  readonly commitScenario: (label: string, edit: ScenarioEdit) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Shows another document with the history it comes with. */
  readonly open: (opened: OpenedDocument) => void;
  readonly select: (selection: Selection) => void;
  /** Speaks a sentence to those who cannot see what happened on the screen. */
  readonly say: (text: string) => void;
  readonly selectRole: (id: string) => void;
  readonly showPanel: (panel: Panel) => void;
  /** Shows the roles, the outline or what has no place in the left region, which comes back if it was put away. */
  readonly showLeft: (left: LeftTab) => void;
  readonly showRegion: (region: RegionView) => void;
  /** Says for how many regions there is room. */
  readonly setBreadth: (breadth: Breadth) => void;
  /** Puts a side region away, or brings it back. */
  readonly toggleSide: (region: 'left' | 'details') => void;
  /** Puts a part of the screen away, or brings it back. */
  readonly togglePart: (part: 'miniMap' | 'legend' | 'later') => void;
  /**
   * Changes what of the chart is folded away: a part of the document, also of one that must not be changed, but no step
   * of its history. The sentence is spoken. A selected role that would be hidden hands the selection to its holder. The
   * anchor stays where it is on the screen; absent: the selected role does.
   */
  readonly changeFolding: (sentence: string, edit: ScenarioEdit, anchor?: string) => void;
  /**
   * Keeps with the document how it was last exported, which is no step of its history. A document that must not be
   * changed keeps nothing.
   */
  readonly keepDeck: (deck: DeckSettings) => void;
  /** Hides the team of a role, or shows it again. */
  readonly toggleFold: (id: string) => void;
  /** Shows one branch alone; null shows the whole chart again. */
  readonly focusOn: (id: string | null) => void;
  /**
   * Shows another scenario, which is no step. Roles that are in it, too, stay selected; the branch in focus is left.
   */
  readonly showScenario: (id: string) => void;
  /** Shows two scenarios instead of one, or the one before it again (null); no step. What there is to see is spoken. */
  readonly compare: (comparing: Comparing | null) => void;
  /** Lets a person give a scenario another name; null ends that. */
  readonly nameScenario: (id: string | null) => void;
  /** Layers have come from the worker; null drops them. */
  readonly showLayers: (layers: Layers | null) => void;
  /** Opens a finding's explanation wherever it is listed; null closes it. */
  readonly openFinding: (identity: string | null) => void;
  /**
   * {@link openFinding} in the Problems panel, whose filter goes when it hides that finding. With something to speak
   * a person is led there: its heading takes the keyboard.
   */
  readonly showFinding: (identity: string, said?: string) => void;
  /** Lists the findings in another way, or only some of them. How many are left is spoken. */
  readonly listProblems: (patch: Partial<ProblemView>) => void;
  readonly editCard: (editing: CardEditing | null) => void;
  readonly showDialog: (dialog: EditorState['dialog']) => void;
  /** Opens the rule book: at a rule, or at its list. */
  readonly showRule: (ruleId: string | null) => void;
  /** Opens the window in which a role is chosen for a manager the table names and does not have. */
  readonly chooseManager: (text: string) => void;
  /** Opens the window in which roles of two scenarios are said to be the same ones. */
  readonly showSameRoles: (pair: Pick<Comparing, 'before' | 'after'>) => void;
  /** Opens the window in which a file or a pasted text becomes a chart. */
  readonly showImport: (incoming: Omit<Incoming, 'turn'>) => void;
  readonly notify: (notice: Notice | null) => void;
  /** Shows what the last step did, with the way back and at most one other; what the step led to is spoken with it. */
  readonly notifyStep: (
    text: string,
    details?: readonly string[],
    otherAction?: Notice['otherAction'],
  ) => void;
  /** Says that the rules have come; whatever shows a judgement looks again. */
  readonly judged: () => void;
  readonly setSaveState: (saveState: EditorState['saveState']) => void;
  /** The chart on the screen was saved as a file. */
  readonly setFiling: (filing: EditorState['filing']) => void;
  /** Shows what another tab has made of the chart on the screen. Steps made here before can no longer be undone. */
  readonly showLatest: (document: EditorState['document']) => void;
  /** Lets the chart on the screen be looked at only, or changed again (null); its history stays. */
  readonly setViewOnly: (reason: ViewOnlyReason | null) => void;
}

/** @param room How much of the screen the chart has, asked when a document is opened. */
export function createEditor(opened: OpenedDocument, room: () => Room = () => LAPTOP): Editor {
  const store = createStore<EditorState>(() => initialState(opened, room()));

  const step = (sentence: string, history: History, before = store.getState()) => {
    const there = inOtherScenario(before, shownAfter(before, history));
    const filing = { ...before.filing, steps: before.filing.steps + 1 };
    const after = inSight(
      settle({
        ...there,
        ...history,
        scenarioId: there.scenarioId,
        filing,
        anchor: null,
        notice: stillTrue(before.notice),
      }),
    );
    store.setState({ ...after, ...sayStep(sentence, before, after) });
  };

  const commit: Editor['commit'] = (label, edit, scenarioId) => {
    const before = store.getState();
    if (before.readOnly) {
      store.setState({ notice: refusedEdit(editor, before.readOnlyBecause), spoken: null });
      return false;
    }
    const edited = edit(before.document);
    if (edited === before.document) return false;
    const document =
      scenarioId === undefined
        ? keptOpen({ ...before, document: edited })
        : foldedToFit({ document: edited, scenarioId }, room());
    const { from, label: name } = withFirstTitle(before, label, edited);
    const history = historyOf(from.comparing && scenarioId !== undefined ? { ...from, scenarioId } : from);
    step(stepDone(name), record(history, document, name, scenarioId), from);
    return true;
  };

  const changeFolding: Editor['changeFolding'] = (sentence, edit, anchor) => {
    const before = store.getState();
    const document = inScenario(currentScenario(before).id, edit)(before.document);
    if (document === before.document) return;
    const spoken = { text: `${sentence}.`, turn: (before.spoken?.turn ?? 0) + 1 };
    store.setState(
      heldInSight({ ...before, document, anchor: anchor ?? null, spoken, notice: stillTrue(before.notice) }),
    );
  };

  const undo = () => {
    const state = store.getState();
    const last = state.past.at(-1);
    if (last) step(`Undone: ${last.label}`, withFoldingOf(state, stepBack(historyOf(state))));
  };

  const editor: Editor = {
    store,
    commit,
    commitScenario: (label, edit) => commit(label, inScenario(currentScenario(store.getState()).id, edit)),
    undo,
    redo: () => {
      const state = store.getState();
      const next = state.future.at(-1);
      if (next) step(`Done again: ${next.label}`, withFoldingOf(state, stepForward(historyOf(state))));
    },
    open: (next) =>
      store.setState(({ hidden, left, breadth, view, problemView: { grouping } }) => {
        const problemView = { ...ALL_PROBLEMS, grouping };
        return withBeginning({ ...initialState(next, room()), hidden, left, breadth, view, problemView });
      }, true),
    select: (selection) => store.setState((state) => inSight({ ...state, selection, anchor: null })),
    say: (text) => store.setState(({ spoken }) => ({ spoken: { text, turn: (spoken?.turn ?? 0) + 1 } })),
    selectRole: (id) =>
      store.setState((state) => inSight({ ...state, selection: { kind: 'roles', ids: [id] }, anchor: null })),
    showPanel: (panel) => store.setState({ panel }),
    showLeft: (left) => store.setState((state) => withRegion({ ...state, left }, 'left')),
    showRegion: (region) => store.setState((state) => withRegion(state, region)),
    setBreadth: (breadth) => store.setState((state) => withBreadth(state, breadth)),
    toggleSide: (region) => store.setState((state) => withSideToggled(state, region)),
    togglePart: (part) => store.setState(({ hidden }) => ({ hidden: { ...hidden, [part]: !hidden[part] } })),
    changeFolding,
    keepDeck: (deck) =>
      store.setState((state) =>
        state.readOnly || sameValue(state.document.deck ?? {}, deck)
          ? state
          : { document: { ...state.document, deck } },
      ),
    toggleFold: (id) => {
      const state = store.getState();
      const title = shortName(currentOrg(state).role(id)?.title ?? '');
      if (isFolded(currentScenario(state), id)) changeFolding(`Shown: the team of ${title}`, unfold(id), id);
      else changeFolding(`Folded: the team of ${title}`, fold(id), id);
    },
    focusOn: (id) =>
      store.setState((state) => {
        const next = focused(state, id);
        return next === state ? state : { ...next, spoken: sayFocus(next), notice: stillTrue(state.notice) };
      }),
    showScenario: (id) =>
      store.setState((state) => {
        const there = inOtherScenario(state, id);
        if (there === state || !state.document.scenarios.some((scenario) => scenario.id === id)) return state;
        const document = foldedToFit(there, room());
        const next = inSight(settle({ ...there, document, notice: stillTrue(state.notice) }));
        return { ...next, spoken: sayScenario(state, next) };
      }),
    compare: (comparing) =>
      store.setState((state) => {
        const chosen = comparing ? newlyChosen(state.comparing, comparing) : undefined;
        const there = chosen === undefined ? state : inOtherScenario(state, chosen);
        // What was said about the chart is said; over the charts it would hide what one has come to see.
        const notice = comparing && !state.comparing && state.notice?.tone === 'done' ? null : state.notice;
        const next = settle({ ...there, comparing, notice, cardEditing: null, namingScenario: null });
        const text = sayComparison(state, next);
        return text === undefined ? next : { ...next, spoken: { text, turn: (state.spoken?.turn ?? 0) + 1 } };
      }),
    nameScenario: (namingScenario) => store.setState({ namingScenario }),
    showLayers: (layers) => store.setState({ layers }),
    openFinding: (openFinding) => store.setState({ openFinding, findingToReach: null }),
    showFinding: (openFinding, said) =>
      store.setState((state) => ({
        ...withRegion(state, 'details'),
        openFinding,
        findingToReach: said === undefined ? null : openFinding,
        problemView: viewWith(state, openFinding),
        panel: 'problems',
        ...(said !== undefined && { spoken: { text: said, turn: (state.spoken?.turn ?? 0) + 1 } }),
      })),
    listProblems: (patch) =>
      store.setState((state) => {
        const next = { ...state, problemView: { ...state.problemView, ...patch } };
        return { ...next, spoken: sayList(state, next) };
      }),
    editCard: (cardEditing) => store.setState({ cardEditing }),
    showDialog: (dialog) => store.setState({ dialog, ...(dialog !== 'import' && { incoming: null }) }),
    showRule: (openRule) => store.setState({ openRule, dialog: 'rules' }),
    chooseManager: (askedManager) => store.setState({ askedManager, dialog: 'choose-manager' }),
    showSameRoles: (matching) => store.setState({ matching, dialog: 'same-roles' }),
    showImport: (given) =>
      store.setState(({ incoming }) => ({
        incoming: { ...given, turn: (incoming?.turn ?? 0) + 1 },
        dialog: 'import',
      })),
    notify: (notice) => store.setState(notice ? { notice, spoken: null } : { notice }),
    notifyStep: (text, details, otherAction) =>
      store.setState(({ spoken }) => ({
        notice: {
          tone: 'done',
          text,
          ...(details && { details }),
          action: { label: 'Undo', run: undo },
          ...(otherAction && { otherAction }),
        },
        spoken: inOtherWords(spoken, text),
      })),
    judged: () => store.setState({ isJudged: true }),
    setSaveState: (saveState) => store.setState({ saveState }),
    setFiling: (filing) => store.setState({ filing }),
    showLatest: (document) => store.setState((state) => latest(state, document)),
    setViewOnly: (reason) =>
      store.setState(
        reason === null
          ? { readOnly: false }
          : { readOnly: true, readOnlyBecause: reason, cardEditing: null, saveState: { kind: 'view-only' } },
      ),
  };
  return editor;
}
