import { useMemo } from 'react';
import { currentScenario } from '../../editor/derived.ts';
import type { Drop } from '../../editor/dropping/drop.ts';
import { movesOf } from '../../editor/goals/moves.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { GoalPicker } from './goal-picker.tsx';

const NOBODY: readonly string[] = [];

/** Moves the selected roles, with their branches, under a boss that is found by name. */
export function MoveToDialog() {
  const { editor, view, drags } = useWorkplace();
  const scenario = useEditorState(currentScenario);
  const ids = useEditorState(({ selection }) => (selection.kind === 'roles' ? selection.ids : NOBODY));
  const sending = useMemo(() => movesOf(scenario, ids), [scenario, ids]);

  const choose = (drop: Drop) => {
    editor.showDialog(null);
    if (ids.length === 1) {
      drags.choose(drop);
      return;
    }
    // Of several roles all stay selected: what they are moved for may need more than one step.
    const [first] = ids;
    if (editor.commitScenario(drop.label, drop.edit) && first !== undefined) view.reveal(first);
  };
  return (
    <GoalPicker
      heading={`Move ${sending.subject} to…`}
      label="New boss"
      sending={sending}
      none={`Everybody else stands below ${sending.subject}, so there is nowhere to go. Add a role beside it first.`}
      onChoose={choose}
    />
  );
}
