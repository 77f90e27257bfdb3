import { useMemo, useState } from 'react';
import { isStroke } from '../../editor/actions/keys.ts';
import { lineTo } from '../../editor/actions/move-to-actions.ts';
import { selectedRole } from '../../editor/actions/selected.ts';
import { currentScenario } from '../../editor/derived.ts';
import type { Drop } from '../../editor/dropping/drop.ts';
import { type LineWay, linesOf } from '../../editor/goals/lines.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { focusLineForm } from '../inspector/focus-line-form.ts';
import { GoalPicker } from './goal-picker.tsx';
import { LineToWay } from './line-to-way.tsx';

/** Draws a line between the selected role and another one that is found by name; the same key again turns it round. */
export function LineToDialog() {
  const { editor, drags } = useWorkplace();
  const scenario = useEditorState(currentScenario);
  const role = useEditorState(selectedRole);
  const [way, setWay] = useState<LineWay>('up');
  const sending = useMemo(() => linesOf(scenario, role?.id ?? '', way), [scenario, role, way]);

  const choose = (drop: Drop) => {
    editor.showDialog(null);
    drags.choose(drop);
    // A dotted line has yet to say what it is for, in a form that may be put away.
    if (!drop.line) return;
    editor.showRegion('details');
    focusLineForm();
  };
  return (
    <GoalPicker
      heading={`Draw a line from ${sending.subject} to…`}
      tools={<LineToWay way={way} onChange={setWay} />}
      label={way === 'up' ? 'Boss at the other end' : 'Report at the other end'}
      sending={sending}
      none="Every line that can be drawn from here in this direction is there already."
      onKeyDown={(event) => {
        if (!lineTo.keys.some((key) => isStroke(event, key))) return;
        event.preventDefault();
        setWay(way === 'up' ? 'down' : 'up');
      }}
      onChoose={choose}
    />
  );
}
