import { useEffect, useState } from 'react';
import { whenIdle } from '../../browser/when-idle.ts';
import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import { currentScenario } from '../../editor/derived.ts';
import { findSafeRepairs, type SafeRepairs } from '../../editor/safe-repairs.ts';
import { useEditorState } from '../editor-context.tsx';

/** The search begins once nothing was changed for this long; milliseconds. */
const REST = 400;
/** It never works longer than this at a time, but for a single check of the chart; milliseconds. */
const TURN = 8;

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
    let stopWaiting: () => void;
    const takeTurn = () => {
      const end = performance.now() + TURN;
      do {
        const step = search.next();
        if (step.done) {
          setFound({ document, scenario, repairs: step.value });
          return;
        }
      } while (performance.now() < end);
      stopWaiting = whenIdle(takeTurn);
    };
    const timer = setTimeout(takeTurn, REST);
    stopWaiting = () => clearTimeout(timer);
    return () => stopWaiting();
  }, [document, scenario, readOnly]);

  const isCurrent = found?.document === document && found.scenario === scenario;
  return isCurrent && !readOnly ? found.repairs : undefined;
}
