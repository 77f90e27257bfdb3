import { Maximize, Minus, Plus } from 'lucide-react';
import type { CardDifference } from '../../chart/overlay.ts';
import { CHANGE_SHAPES } from '../../layout/change-shapes.ts';
import { fitChart, zoomIn, zoomOut } from '../../editor/actions/view-actions.ts';
import { useZoom } from '../canvas/view-handle.ts';
import { useEditorState, useWorkplace, WorkplaceProvider } from '../editor-context.tsx';
import { ActionButton } from '../primitives/action-button.tsx';
import { ChangeMark } from '../primitives/change-mark.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { SaveState } from '../toolbar/save-state.tsx';
import styles from './compare-foot.module.css';
import type { Stage } from './use-stages.ts';

const KINDS: readonly CardDifference[] = ['added', 'removed', 'moved', 'changed'];
const oneStop = rovingFocus({ items: 'button', along: 'row' });

/** What the signs on the canvas mean, whether the work is safe, and the zoom. */
export function CompareFoot({ stages }: { readonly stages: readonly Stage[] }) {
  const saveState = useEditorState((state) => state.saveState);
  const [first] = stages;
  return (
    <footer className={styles['foot']} aria-label="Status">
      <SaveState state={saveState} />
      {first && (
        <ul className={styles['legend']} aria-label="Signs">
          {KINDS.map((kind) => (
            <li key={kind}>
              <ChangeMark kind={kind} size={14} />
              {CHANGE_SHAPES[kind].label}
            </li>
          ))}
          <li>
            <ChangeMark kind="moved" size={14} isHollow />
            Where it was
          </li>
        </ul>
      )}
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
