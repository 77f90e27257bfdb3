import { useState } from 'react';
import type { Context } from '../../chart/chart.ts';
import { type ContextField, makeOwn, shareWithAll } from '../../chart/edits/context-place.ts';
import { setDocumentContext } from '../../chart/edits/document-edit.ts';
import { setScenarioContext } from '../../chart/edits/set-context.ts';
import { contextPlaceStep, contextStep } from '../../editor/context-steps.ts';
import { currentScenario } from '../../editor/derived.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';

/** A field of the context as it holds for the scenario on screen, and the ways to state it and to move it. */
export interface ContextFieldState<Field extends ContextField> {
  readonly value: Context[Field] | undefined;
  /** What the document states for every scenario without a value of its own. */
  readonly shared: Context[Field] | undefined;
  /** Whether the value, or the next one to be stated, is this scenario’s own. */
  readonly isOwn: boolean;
  readonly change: (value: Context[Field] | undefined) => void;
  readonly keepForThisScenario: () => void;
  readonly shareWithAllScenarios: () => void;
}

/** A field a scenario states for itself is changed there; everything else belongs to the whole document. */
export function useContextField<Field extends ContextField>(field: Field): ContextFieldState<Field> {
  const { editor } = useWorkplace();
  const shared = useEditorState((state) => state.document.context?.[field]);
  const own = useEditorState((state) => currentScenario(state).context?.[field]);
  const scenarioId = useEditorState((state) => currentScenario(state).id);
  // What is not stated is nowhere; a person may say beforehand where it will be.
  const [wantsOwn, setWantsOwn] = useState(false);
  const value = own ?? shared;
  const isOwn = own !== undefined || (shared === undefined && wantsOwn);

  return {
    value,
    shared,
    isOwn,
    change: (next) => {
      const label = contextStep(field, value, next);
      if (isOwn) editor.commitScenario(label, setScenarioContext({ [field]: next }));
      else editor.commit(label, setDocumentContext({ [field]: next }));
    },
    keepForThisScenario: () => {
      if (value === undefined) setWantsOwn(true);
      else editor.commit(contextPlaceStep(field, 'scenario'), makeOwn(scenarioId, field));
    },
    shareWithAllScenarios: () => {
      setWantsOwn(false);
      if (own !== undefined)
        editor.commit(contextPlaceStep(field, 'document'), shareWithAll(scenarioId, field));
    },
  };
}
