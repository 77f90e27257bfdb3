import { useStore as useFlow } from '@xyflow/react';
import { Map as MapIcon, X } from 'lucide-react';
import { useMemo } from 'react';
import { currentLayout } from '../../editor/derived.ts';
import { isPresented } from '../../editor/view-only.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { miniMapOf } from './mini-map-geometry.ts';
import { miniMapPicture } from './mini-map-in-time.ts';
import styles from './mini-map.module.css';
import { isInView } from './view-fitting.ts';

const LEAST_HEIGHT = 360;

/** The whole chart, small, while not all of it is in view; puts itself away behind a button. */
export function MiniMap() {
  const { editor } = useWorkplace();
  const layout = useEditorState(currentLayout);
  const isAway = useEditorState(({ hidden }) => hidden.miniMap);
  const isPresentation = useEditorState(isPresented);
  // In a low window it would hide a good part of what it is a map of.
  const isNeedless = useFlow(
    ({ transform: [x, y, zoom], width, height }) =>
      height < LEAST_HEIGHT || isInView(layout.bounds, { x, y, zoom }, { width, height }),
  );
  const map = useMemo(() => miniMapOf(layout.bounds), [layout]);
  if (!map || isNeedless || isPresentation) return null;
  const label = isAway ? 'Show the mini-map' : 'Hide the mini-map';
  return (
    <div className={styles['map']} data-mini-map={!isAway}>
      {!isAway && <miniMapPicture.Part layout={layout} map={map} />}
      <button
        type="button"
        className={styles['toggle']}
        data-away={isAway}
        data-tip={label}
        aria-label={label}
        onClick={() => editor.togglePart('miniMap')}
      >
        {isAway ? <MapIcon size={16} aria-hidden /> : <X size={13} aria-hidden />}
      </button>
    </div>
  );
}
