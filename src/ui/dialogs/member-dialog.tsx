import { useMemo } from 'react';
import { selectedRole } from '../../editor/actions/selected.ts';
import { currentScenario } from '../../editor/derived.ts';
import type { Drop } from '../../editor/dropping/drop.ts';
import { seatsOf } from '../../editor/goals/members.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { GoalPicker } from './goal-picker.tsx';

/** Gives somebody who is found by name a seat on the selected board or committee. */
export function MemberDialog() {
  const { editor, drags } = useWorkplace();
  const scenario = useEditorState(currentScenario);
  const body = useEditorState(selectedRole);
  const sending = useMemo(() => seatsOf(scenario, body?.id ?? ''), [scenario, body]);
  const choose = (drop: Drop) => {
    editor.showDialog(null);
    drags.choose(drop);
  };
  return (
    <GoalPicker
      heading={`Who sits on ${sending.subject}?`}
      label="New member"
      sending={sending}
      none="Everybody in the chart sits on it already."
      onChoose={choose}
    />
  );
}
