import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { readRole } from '../../chart/role-reading.ts';
import { currentMarks, currentOrg } from '../../editor/derived.ts';
import { cardName } from '../../editor/card-name.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { useDragStart } from '../dragging/use-drag-start.ts';
import { roleColour } from '../role-colour.ts';
import { useTheme } from '../use-theme.ts';
import { CardBadge } from './card-badge.tsx';
import { CardField } from './card-field.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardWords } from './card-words.tsx';
import { LineHandles } from './line-handles.tsx';
import styles from './role-card.module.css';
import { useCardState } from './use-card-state.ts';

/** React Flow renders one of these per card in view; everything else comes from the role's own subscription. */
export const RoleNode = memo(function RoleNode({ id }: NodeProps) {
  return <RoleCard id={id} />;
});

function RoleCard({ id }: { id: string }) {
  const { editor } = useWorkplace();
  const startDrag = useDragStart();
  const theme = useTheme();
  const org = useEditorState(currentOrg);
  const role = org.role(id);
  const mark = useEditorState((state) => currentMarks(state).cards.get(id));
  const { isSelected, isStop, isDragged, isTarget, ref } = useCardState(id);
  // Between an edit and the next frame a card can outlive its role.
  if (!role) return null;

  const reading = readRole(org, role);
  return (
    <div
      className={styles['card']}
      data-selected={isSelected}
      data-dragged={isDragged}
      data-target={isTarget}
    >
      <button
        ref={ref}
        type="button"
        className={styles['face']}
        tabIndex={isStop ? 0 : -1}
        aria-label={cardName(org, role, reading.level, mark?.findings ?? [])}
        aria-pressed={isSelected}
        data-role={id}
        data-open={role.vacant === true || role.planned === true}
        onPointerDown={(event) => startDrag(event, () => ({ kind: 'card', roleId: id }))}
        onClick={() => {
          editor.selectRole(id);
          editor.showPanel('role');
        }}
        onFocus={() => {
          if (!isSelected) editor.selectRole(id);
        }}
        onDoubleClick={({ target }) => {
          const onPerson = target instanceof Element && target.closest('[data-field="person"]') !== null;
          editor.editCard({ roleId: id, field: onPerson ? 'person' : 'title' });
        }}
      >
        <span className={styles['bar']} style={{ background: roleColour(theme, org, role) }} />
        <CardWords role={role} isSelected={isSelected} />
        <CardFoot role={role} span={org.reports(id).length} />
      </button>
      <CardField role={role} />
      {mark && <CardBadge mark={mark} />}
      <LineHandles roleId={id} />
    </div>
  );
}
