import { useEffect, useState } from 'react';
import { inTurns } from '../../browser/in-turns.ts';
import type { Command } from '../../editor/commands/command.ts';
import { findRepairCommands } from '../../editor/commands/repair-commands.ts';
import { currentScenario } from '../../editor/derived.ts';
import { judge } from '../../editor/judge.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';

/** The list answers its first letters before anything is worked out; milliseconds. */
const REST = 200;

const NONE: readonly Command[] = [];

/** The repairs that can be made now, once they are worked out: in a large chart each costs time. */
export function useRepairCommands(): readonly Command[] {
  const { editor } = useWorkplace();
  const scenario = useEditorState(currentScenario);
  const isJudged = useEditorState((state) => state.isJudged);
  const [found, setFound] = useState({ scenario, commands: NONE });
  useEffect(() => {
    const fixesOf = judge()?.fixesOf;
    if (!isJudged || !fixesOf) return undefined;
    let stop: () => void = () => undefined;
    const timer = setTimeout(() => {
      const search = findRepairCommands(editor.store.getState(), fixesOf);
      stop = inTurns(search, (commands) => setFound({ scenario, commands }));
    }, REST);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [editor, scenario, isJudged]);
  return found.scenario === scenario ? found.commands : NONE;
}
