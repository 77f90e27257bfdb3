import { Maximize, Minus, Plus } from 'lucide-react';
import { fitChart, zoomIn, zoomOut } from '../../editor/actions/view-actions.ts';
import { useZoom } from '../canvas/view-handle.ts';
import { useEditorState, useWorkplace, WorkplaceProvider } from '../editor-context.tsx';
import { ActionButton } from '../primitives/action-button.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { SaveState } from '../toolbar/save-state.tsx';
import styles from './compare-foot.module.css';
import { SignLegend } from './sign-legend.tsx';
import { useShownSigns } from './use-shown-signs.ts';
import type { Stage } from './use-stages.ts';

const oneStop = rovingFocus({ items: 'button', along: 'row' });

/** What the signs on the canvas mean, whether the work is safe, and the zoom. */
export function CompareFoot({ stages }: { readonly stages: readonly Stage[] }) {
  const saveState = useEditorState((state) => state.saveState);
  const [first] = stages;
  return (
    <footer className={styles['foot']} aria-label="Status">
      <SaveState state={saveState} />
      <SignLegend signs={useShownSigns(stages)} className={styles['legend']} />
      {first && (
        <WorkplaceProvider value={first.workplace}>
          <Zoom />
        </WorkplaceProvider>
      )}
    </footer>
  );
}

function Zoom() {
  const zoom = useZoom(useWorkplace().view);
  return (
    <div ref={oneStop} className={styles['zoom']} role="toolbar" aria-label="View">
      <ActionButton action={zoomOut} icon={Minus} look="icon" />
      <output className={styles['level']} aria-label="Zoom" aria-live="off">
        {zoom < 0.1 ? (zoom * 100).toFixed(1) : Math.round(zoom * 100)} %
      </output>
      <ActionButton action={zoomIn} icon={Plus} look="icon" />
      <ActionButton action={fitChart} icon={Maximize} look="quiet" text="Fit" />
    </div>
  );
}
