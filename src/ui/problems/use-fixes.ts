import { useEffect, useMemo, useState } from 'react';
import type { ChartDocument, Scenario } from '../../chart/chart.ts';
import { currentScenario } from '../../editor/derived.ts';
import { fixesOf } from '../../rules/fixes.ts';
import type { Finding, Fix } from '../../rules/finding.ts';
import { useEditorState } from '../editor-context.tsx';

/** Up to this many roles the repairs are worked out at once: it takes less than a frame. */
const AT_ONCE = 400;
/** In larger charts they are once nothing was changed for this long; milliseconds. */
const REST = 250;

interface Found {
  readonly document: ChartDocument;
  readonly scenario: Scenario;
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

const NONE: readonly Fix[] = [];

/**
 * The repairs of a finding; undefined while they are still being worked out. Each costs a check of the whole chart,
 * so in a large one they never hold up the edit they follow.
 */
export function useFixes(finding: Finding): readonly Fix[] | undefined {
  const document = useEditorState((state) => state.document);
  const scenario = useEditorState(currentScenario);
  const readOnly = useEditorState((state) => state.readOnly);
  const [found, setFound] = useState<Found | null>(null);
  const waits = !readOnly && scenario.roles.length > AT_ONCE;

  const atOnce = useMemo(
    () => (readOnly || waits ? NONE : fixesOf(document, scenario, finding)),
    [document, scenario, finding, readOnly, waits],
  );
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(
      () => setFound({ document, scenario, finding, fixes: fixesOf(document, scenario, finding) }),
      REST,
    );
    return () => clearTimeout(timer);
  }, [document, scenario, finding, waits]);

  if (!waits) return atOnce;
  const isCurrent = found?.document === document && found.scenario === scenario && found.finding === finding;
  return isCurrent ? found.fixes : undefined;
}
