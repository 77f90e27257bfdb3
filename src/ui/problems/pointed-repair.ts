import { type FocusEvent, useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { currentScenario } from '../../editor/derived.ts';
import { type Outlook, outlookOf } from '../../editor/outlook.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';

/** Null while no repair is pointed at. */
const pointedRepair = createStore<{ readonly outlook: Outlook | null }>(() => ({ outlook: null }));

const forget = () => pointedRepair.setState({ outlook: null });

/** Shows on the chart what an edit would do while its button is pointed at or has the keyboard. */
export function usePointedRepair() {
  const { editor } = useWorkplace();
  useEffect(() => forget, []);
  return (edit: ScenarioEdit) => {
    const show = () =>
      pointedRepair.setState({ outlook: outlookOf(currentScenario(editor.store.getState()), edit) ?? null });
    return {
      onPointerEnter: show,
      onPointerLeave: forget,
      onFocus: ({ currentTarget }: FocusEvent) => {
        if (currentTarget.matches(':focus-visible')) show();
      },
      onBlur: forget,
    };
  };
}

/** What the repair would do that is pointed at or has the keyboard; null while there is none for the chart on screen. */
export function useOutlook(): Outlook | null {
  const scenario = useEditorState(currentScenario);
  return useStore(pointedRepair, ({ outlook }) => (outlook?.scenario === scenario ? outlook : null));
}
