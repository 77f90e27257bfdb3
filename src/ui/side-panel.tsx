import { Tabs } from 'radix-ui';
import { currentJudgement } from '../editor/derived.ts';
import type { Panel } from '../editor/store/state.ts';
import { useEditorState, useWorkplace } from './editor-context.tsx';
import { ChartInspector } from './inspector/chart-inspector.tsx';
import { SelectionInspector } from './inspector/selection-inspector.tsx';
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
  return (
    <aside className={styles['panel']} aria-label="Details">
      <Tabs.Root
        className={styles['tabs']}
        value={panel}
        onValueChange={(next) => editor.showPanel(next as Panel)}
      >
        <Tabs.List className={styles['list']} aria-label="Details">
          <Tabs.Trigger className={styles['tab']} value="role">
            {isLine ? 'Line' : 'Role'}
          </Tabs.Trigger>
          <Tabs.Trigger className={styles['tab']} value="problems">
            Problems
            <span className={styles['count']}>{count}</span>
          </Tabs.Trigger>
          <Tabs.Trigger className={styles['tab']} value="chart">
            Chart
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content className={styles['content']} value="role">
          <SelectionInspector />
        </Tabs.Content>
        <Tabs.Content className={styles['content']} value="problems">
          <ProblemsPanel />
        </Tabs.Content>
        <Tabs.Content className={styles['content']} value="chart">
          <ChartInspector />
        </Tabs.Content>
      </Tabs.Root>
    </aside>
  );
}
