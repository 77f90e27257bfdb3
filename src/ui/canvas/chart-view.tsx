import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import { FlowView } from './flow-view.tsx';

/** The cards and lines of one document. */
export function ChartView() {
  return (
    <ReactFlowProvider>
      <FlowView />
    </ReactFlowProvider>
  );
}
