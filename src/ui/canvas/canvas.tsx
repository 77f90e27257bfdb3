import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import { currentScenario } from '../../editor/derived.ts';
import { useEditorState } from '../editor-context.tsx';
import styles from './canvas.module.css';
import { BranchPath } from './branch-path.tsx';
import { ChartStrip } from './chart-strip.tsx';
import { EmptyChart } from './empty-chart.tsx';
import { FlowView } from './flow-view.tsx';

/** The chart itself: cards, lines, and above them what concerns the whole. */
export function Canvas() {
  const isEmpty = useEditorState((state) => currentScenario(state).roles.length === 0);
  const documentKey = useEditorState((state) => state.documentKey);
  return (
    <main className={styles['canvas']} aria-label="Chart">
      <ReactFlowProvider key={documentKey}>
        <FlowView />
      </ReactFlowProvider>
      {isEmpty ? (
        <EmptyChart />
      ) : (
        <div className={styles['top']}>
          <ChartStrip />
          <BranchPath />
        </div>
      )}
    </main>
  );
}
