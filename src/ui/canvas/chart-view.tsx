import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import type { ReactNode } from 'react';
import { FlowView } from './flow-view.tsx';

/** The cards and lines of one document, and what else is to know how they lie on the canvas. */
export function ChartView({ children }: { readonly children?: ReactNode }) {
  return (
    <ReactFlowProvider>
      <FlowView />
      {children}
    </ReactFlowProvider>
  );
}
