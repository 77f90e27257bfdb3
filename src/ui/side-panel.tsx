import { useEffect } from 'react';
import { currentScenario } from '../editor/derived.ts';
import { shownFindings } from '../editor/shown-findings.ts';
import type { Panel } from '../editor/store/state.ts';
import { useEditorState, useWorkplace } from './editor-context.tsx';
import { loadOnUse } from './primitives/load-on-use.tsx';
import { Tabs } from './primitives/tabs.tsx';
import { ProblemsPanel } from './problems/problems-panel.tsx';
import styles from './side-panel.module.css';
import { useNarrow } from './use-breadth.ts';

/** Forms come when somebody first looks at one; drawing and judging need none. */
const selectionInspector = loadOnUse(
  async () => (await import('./inspector/selection-inspector.tsx')).SelectionInspector,
);
const structurePanel = loadOnUse(
  async () => (await import('./structure/structure-panel.tsx')).StructurePanel,
);
const chartInspector = loadOnUse(
  async () => (await import('./inspector/chart-inspector.tsx')).ChartInspector,
);

/** The first move of the pointer fetches the form a click may want, so that the click never meets an empty panel. */
function useFormInTime(): void {
  useEffect(() => {
    window.addEventListener('pointermove', selectionInspector.prefetch, { once: true });
    return () => window.removeEventListener('pointermove', selectionInspector.prefetch);
  }, []);
}

/** Role (or line), problems, structure, chart: what can be said about whatever is on the canvas. */
export function SidePanel() {
  const { editor } = useWorkplace();
  useFormInTime();
  // Alone on the screen, it is what the page is about.
  const isNarrow = useNarrow();
  const panel = useEditorState((state) => state.panel);
  const isLine = useEditorState((state) => state.selection.kind === 'line');
  // As many as the chart shows: what can wait while it is being started is below them.
  const count = useEditorState(shownFindings).length;
  const isCounted = useEditorState((state) => state.isJudged || currentScenario(state).roles.length === 0);
  const problems = <>Problems {isCounted && <span className={styles['count']}>{count}</span>}</>;
  return (
    <section className={styles['panel']} role={isNarrow ? 'main' : 'complementary'} aria-label="Details">
      <Tabs<Panel>
        label="Details"
        value={panel}
        onChange={editor.showPanel}
        tabs={[
          { value: 'role', label: isLine ? 'Line' : 'Role' },
          { value: 'problems', label: problems },
          { value: 'structure', label: 'Structure' },
          { value: 'chart', label: 'Chart' },
        ]}
      >
        {panel === 'role' && <selectionInspector.Part />}
        {panel === 'problems' && <ProblemsPanel />}
        {panel === 'structure' && <structurePanel.Part />}
        {panel === 'chart' && <chartInspector.Part />}
      </Tabs>
    </section>
  );
}
