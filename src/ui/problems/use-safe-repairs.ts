import { useEffect, useState } from 'react';
import { inTurns } from '../../browser/in-turns.ts';
import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import { currentScenario } from '../../editor/derived.ts';
import { findSafeRepairs, type SafeRepairs } from '../../editor/safe-repairs.ts';
import { useEditorState } from '../editor-context.tsx';

/** The search begins once nothing was changed for this long; milliseconds. */
const REST = 400;

interface Found {
  readonly document: ChartDocument;
  readonly scenario: Scenario;
  readonly repairs: SafeRepairs | undefined;
}

/**
 * The repairs that could be made at once; undefined while they are being looked for and when there are none. The
 * search costs a check of the chart for each, so it runs in short turns while nothing else is to be done.
 */
export function useSafeRepairs(): SafeRepairs | undefined {
  const document = useEditorState((state) => state.document);
  const scenario = useEditorState(currentScenario);
  const readOnly = useEditorState((state) => state.readOnly);
  const [found, setFound] = useState<Found | null>(null);

  useEffect(() => {
    if (readOnly) return undefined;
    const search = findSafeRepairs(document, scenario);
    let stop: () => void;
    const begin = () => {
      stop = inTurns(search, (repairs) => setFound({ document, scenario, repairs }));
    };
    const timer = setTimeout(begin, REST);
    stop = () => clearTimeout(timer);
    return () => stop();
  }, [document, scenario, readOnly]);

  const isCurrent = found?.document === document && found.scenario === scenario;
  return isCurrent && !readOnly ? found.repairs : undefined;
}
