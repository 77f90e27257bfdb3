import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Editor } from '../editor.ts';
import type { EditorState } from '../store/state.ts';
import { type FirstStep, laterStep, stepAt } from './first-step.ts';

/** Whether the first steps are behind somebody, as this computer remembers it. */
export interface StepMemory {
  readonly isOver: () => boolean;
  readonly keep: (isOver: boolean) => void;
}

/** The hint of the first three steps. */
export interface FirstSteps {
  /** The step somebody is at; null while no hint is shown. */
  readonly store: StoreApi<{ readonly step: FirstStep | null }>;
  /** Puts the hint away for good. */
  readonly dismiss: () => void;
  /** Shows it once more, whatever is drawn. */
  readonly again: () => void;
}

/**
 * Follows what somebody does with a chart that begins empty, step by step, and is over for good after the last one. A
 * chart somebody has worked on already shows no hint.
 */
export function followFirstSteps(editor: Editor, memory: StepMemory): FirstSteps {
  const begin = (state: EditorState): FirstStep | null =>
    memory.isOver() || state.readOnly || stepAt(state) !== 'drag' ? null : 'drag';
  const store = createStore<{ readonly step: FirstStep | null }>(() => ({
    step: begin(editor.store.getState()),
  }));
  const show = (step: FirstStep | null) => {
    if (store.getState().step !== step) store.setState({ step });
  };
  const dismiss = () => {
    memory.keep(true);
    show(null);
  };
  editor.store.subscribe((state, before) => {
    if (state.documentKey !== before.documentKey) {
      show(begin(state));
      return;
    }
    const { step } = store.getState();
    if (step === null) return;
    const isRead = state.openFinding !== null && state.openFinding !== before.openFinding;
    if (step === 'read' && isRead) dismiss();
    else if (state.document !== before.document) show(laterStep(step, stepAt(state)));
  });
  return {
    store,
    dismiss,
    again: () => {
      memory.keep(false);
      show(stepAt(editor.store.getState()));
    },
  };
}
