import { useDragStart } from '../dragging/use-drag-start.ts';
import styles from './line-handles.module.css';

/** Pull a line out of a card: upwards to a boss, downwards to a report. Seen while the card is hovered or selected. */
export function LineHandles({ roleId }: { roleId: string }) {
  const startDrag = useDragStart();
  return (
    <>
      <span
        className={styles['handle']}
        data-end="report"
        title="Drag to a boss"
        onPointerDown={(event) => {
          event.stopPropagation();
          startDrag(event, () => ({ kind: 'line', roleId, end: 'report' }));
        }}
        onClick={(event) => event.stopPropagation()}
        aria-hidden
      />
      <span
        className={styles['handle']}
        data-end="manager"
        title="Drag to a report"
        onPointerDown={(event) => {
          event.stopPropagation();
          startDrag(event, () => ({ kind: 'line', roleId, end: 'manager' }));
        }}
        onClick={(event) => event.stopPropagation()}
        aria-hidden
      />
    </>
  );
}
