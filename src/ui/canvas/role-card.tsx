import type { NodeProps } from '@xyflow/react';
import { memo, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { toggleSelected } from '../../editor/actions/selected.ts';
import { cardViewOf } from '../../editor/card-view.ts';
import { currentLayout } from '../../editor/derived.ts';
import { departmentColour } from '../../layout/department-colour.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { cardSource } from '../dragging/card-source.ts';
import { useDragStart } from '../dragging/use-drag-start.ts';
import { commitDraft } from '../primitives/drafts.ts';
import { useTheme } from '../use-theme.ts';
import { cardHolder } from '../../layout/card-holder.ts';
import { cardLook } from '../../layout/card-look.ts';
import { CardBadge } from './card-badge.tsx';
import { CardField } from './card-field.tsx';
import { CardFold } from './card-fold.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardSigns } from './card-signs.tsx';
import { CardWords } from './card-words.tsx';
import { LineHandles } from './line-handles.tsx';
import { isTogether } from './is-together.ts';
import { isFooted } from './painting/card-foot-marks.ts';
import styles from './role-card.module.css';
import { useCardState } from './use-card-state.ts';

/** React Flow renders one of these per card in view; everything else comes from the role's own subscription. */
export const RoleNode = memo(function RoleNode({ id }: NodeProps) {
  return <RoleCard id={id} />;
});

function RoleCard({ id }: { id: string }) {
  const { editor, view } = useWorkplace();
  const startDrag = useDragStart();
  const theme = useTheme();
  const card = useEditorState(useShallow((state) => cardViewOf(state, id)));
  const { isSelected, isStop, isDragged, isTarget, ref } = useCardState(id);
  const isFolded = useEditorState((state) => currentLayout(state).hiddenUnder(id) > 0);
  const [isHovered, setIsHovered] = useState(false);
  /** Before the press at hand, or the first of two. */
  const wasSelected = useRef(false);
  const isLookedAt = useEditorState(({ changes }) => changes !== null);
  const { role, change } = card;
  // Between an edit and the next frame a card can outlive its role.
  if (!role) return null;

  const look = change && cardLook(theme, change);
  const colour = departmentColour(look?.theme ?? theme, {
    function: card.function,
    department: role.department,
  });
  return (
    <div
      className={styles['card']}
      data-selected={isSelected}
      data-dragged={isDragged}
      data-target={isTarget}
      data-folded={isFolded}
      data-change={change?.kinds[0]}
      data-ghost={look?.outline.isDashed}
      onPointerEnter={() => setIsHovered(true)}
      onPointerLeave={() => setIsHovered(false)}
    >
      <button
        ref={ref}
        type="button"
        className={styles['face']}
        tabIndex={isStop ? 0 : -1}
        aria-label={card.name}
        aria-pressed={isSelected}
        data-role={id}
        data-open={role.vacant === true || role.planned === true}
        data-body={card.members !== undefined}
        onPointerDown={(event) => startDrag(event, () => cardSource(editor.store.getState(), id))}
        onMouseDown={(event) => {
          if (event.detail === 1) wasSelected.current = isSelected;
          // The focus would select this card alone.
          if (!isTogether(event)) return;
          event.preventDefault();
          // What is being typed elsewhere keeps the focus and would be lost with its form.
          commitDraft();
        }}
        onClick={(event) => {
          if (isTogether(event)) toggleSelected(editor, id);
          else editor.selectRole(id);
          // The place a role has left leads to the role.
          if (change?.placeOf !== undefined) view.reveal(change.placeOf);
          editor.showPanel('role');
        }}
        onFocus={() => {
          if (!isSelected) editor.selectRole(id);
        }}
        onDoubleClick={({ target }) => {
          if (editor.store.getState().readOnly) return;
          const onPerson = target instanceof Element && target.closest('[data-field="person"]') !== null;
          // That a name is asked for shows once a card is selected: the first of the two presses did not aim at it.
          const isAimed = cardHolder(role) !== undefined || wasSelected.current;
          editor.editCard({ roleId: id, field: onPerson && isAimed ? 'person' : 'title' });
        }}
      >
        <span
          className={styles['bar']}
          style={{ background: colour }}
          data-marked={look?.marked.has('bar')}
        />
        <CardWords
          role={role}
          isFooted={isFooted(role, { span: card.span, members: card.members ?? 0 })}
          isSelected={isSelected}
          look={look}
        />
        <CardFoot role={role} span={card.span} members={card.members ?? 0} look={look} />
      </button>
      <CardField role={role} />
      {card.hasFindings && <CardBadge roleId={id} />}
      {change && <CardSigns {...change} />}
      {!isLookedAt && <LineHandles roleId={id} />}
      {card.span > 0 && <CardFold role={role} isNear={isHovered || isSelected} />}
    </div>
  );
}
