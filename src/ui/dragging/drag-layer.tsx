import { useStore } from 'zustand';
import { currentOrg } from '../../editor/derived.ts';
import type { Drag } from '../../editor/dropping/drag-session.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { DropMenu } from './drop-menu.tsx';
import styles from './drag-layer.module.css';
import { ForecastTip } from './forecast-tip.tsx';
import { LinePreview } from './line-preview.tsx';
import { RoleGhost } from './role-ghost.tsx';

/** What follows the pointer during a drag: the card itself and what letting go would do. */
export function DragLayer() {
  const { drags } = useWorkplace();
  const drag = useStore(drags.store, (state) => state.drag);
  const choice = useStore(drags.store, (state) => state.choice);
  return (
    <>
      {drag && <UnderWay drag={drag} />}
      {choice && <DropMenu choice={choice} />}
    </>
  );
}

function UnderWay({ drag }: { drag: Drag }) {
  const { source, pointer } = drag;
  const dragged = useEditorState((state) =>
    source.kind === 'palette' ? source.role : currentOrg(state).role(source.roleId),
  );
  return (
    <div className={styles['layer']} aria-hidden>
      {source.kind === 'line' && <LinePreview drag={drag} />}
      {source.kind !== 'line' && dragged && <RoleGhost role={dragged} pointer={pointer} />}
      <ForecastTip drag={drag} />
    </div>
  );
}
