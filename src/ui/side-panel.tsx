import { currentJudgement } from '../editor/derived.ts';
import type { Panel } from '../editor/store/state.ts';
import { useEditorState, useWorkplace } from './editor-context.tsx';
import { ChartInspector } from './inspector/chart-inspector.tsx';
import { SelectionInspector } from './inspector/selection-inspector.tsx';
import { Tabs } from './primitives/tabs.tsx';
import { ProblemsPanel } from './problems/problems-panel.tsx';
import styles from './side-panel.module.css';

/** Role (or line), problems, chart: what can be said about whatever is on the canvas. */
export function SidePanel() {
  const { editor } = useWorkplace();
  const panel = useEditorState((state) => state.panel);
  const isLine = useEditorState((state) => state.selection.kind === 'line');
  const count = useEditorState(
    (state) => currentJudgement(state).findings.filter((finding) => !finding.dismissed).length,
  );
  const problems = (
    <>
      Problems <span className={styles['count']}>{count}</span>
    </>
  );
  return (
    <aside className={styles['panel']} aria-label="Details">
      <Tabs<Panel>
        label="Details"
        value={panel}
        onChange={editor.showPanel}
        tabs={[
          { value: 'role', label: isLine ? 'Line' : 'Role' },
          { value: 'problems', label: problems },
          { value: 'chart', label: 'Chart' },
        ]}
      >
        {panel === 'role' && <SelectionInspector />}
        {panel === 'problems' && <ProblemsPanel />}
        {panel === 'chart' && <ChartInspector />}
      </Tabs>
    </aside>
  );
}
