import { useMemo } from 'react';
import { currentScenario } from '../../editor/derived.ts';
import type { Drop } from '../../editor/dropping/drop.ts';
import { managersMeant } from '../../editor/goals/named-manager.ts';
import { trayOf } from '../../editor/unplaced/tray.ts';
import { GoalPicker } from '../dialogs/goal-picker.tsx';
import { useEditorState, useWorkplace } from '../editor-context.tsx';

/** Says which role is meant by a boss whom the table names and does not have. */
export function ChooseManagerDialog() {
  const { editor, drags } = useWorkplace();
  const scenario = useEditorState(currentScenario);
  const text = useEditorState((state) => state.askedManager);
  const manager = useMemo(() => {
    const { asked, left } = trayOf(scenario);
    return [...asked, ...left].find((one) => one.text === text);
  }, [scenario, text]);
  const sending = useMemo(() => managersMeant(scenario, manager), [scenario, manager]);
  const choose = (drop: Drop) => {
    editor.showDialog(null);
    drags.choose(drop);
  };
  return (
    <GoalPicker
      heading={`Who is ${sending.subject}?`}
      label="The role that is meant"
      sending={sending}
      none="All other roles stand below those that name this manager. Make a role of it instead."
      onChoose={choose}
    />
  );
}
