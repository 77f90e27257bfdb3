import { useMemo } from 'react';
import { currentJudgement } from '../../editor/derived.ts';
import { useEditorState } from '../editor-context.tsx';

/** How many findings of each rule stand in the chart on screen, by the rule's id; dismissed ones do not count. */
export function useFindingCounts(): ReadonlyMap<string, number> {
  const { findings } = useEditorState(currentJudgement);
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { rule, dismissed } of findings) if (!dismissed) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return counts;
  }, [findings]);
}
