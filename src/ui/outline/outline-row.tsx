import { startOf } from '../../chart/start-of.ts';
import { memo, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { rowViewOf } from '../../editor/outline/row-view.ts';
import type { OutlineRow as Row } from '../../editor/outline/outline-rows.ts';
import { cardHolder } from '../../layout/card-holder.ts';
import { departmentColour } from '../../layout/department-colour.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { isTextField } from '../primitives/drafts.ts';
import { tipIfCut } from '../primitives/tip-if-cut.ts';
import { useNarrow } from '../use-breadth.ts';
import { useTheme } from '../use-theme.ts';
import styles from './outline-row.module.css';
import { RowField } from './row-field.tsx';
import { RowFold } from './row-fold.tsx';
import { HiddenBelow, RowMark } from './row-marks.tsx';
import type { RowChoice } from './use-row-choice.ts';
import { useRowKeyboard } from './use-row-keyboard.ts';
import { ROW_HEIGHT } from './use-rows-in-view.ts';

/** Deeper rows are not indented further: their titles need the room. */
const DEEPEST_INDENT = 11;

interface Props extends Omit<Row, 'boss'> {
  readonly at: number;
  readonly isStop: boolean;
  readonly onChoose: RowChoice;
}

/** One role: its place in the tree, its title, who holds it, and the worst that is to be said of it. */
export const OutlineRow = memo(function OutlineRow(props: Props) {
  const { id, at, level, position, size, team, isStop, onChoose } = props;
  const { editor } = useWorkplace();
  const theme = useTheme();
  const ref = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow();
  const view = useEditorState(useShallow((state) => rowViewOf(state, id)));
  const isSelected = useEditorState(
    ({ selection }) => selection.kind === 'roles' && selection.ids.includes(id),
  );
  // Without the chart beside it, what would be edited on the card is edited here.
  const isEdited = useEditorState(
    ({ cardEditing }) =>
      cardEditing?.roleId === id &&
      cardEditing.field === 'title' &&
      (cardEditing.at === 'outline' || isNarrow),
  );
  useRowKeyboard(ref, isStop);
  const { role } = view;
  if (!role) return null;

  const holder = cardHolder(role);
  const colour = departmentColour(theme, { function: view.function, department: role.department });
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree answers the keys, for all its rows
    <div
      ref={ref}
      role="treeitem"
      className={styles['row']}
      style={{
        top: at * ROW_HEIGHT,
        paddingLeft: `calc(2px + var(--indent) * ${Math.min(level - 1, DEEPEST_INDENT)})`,
      }}
      aria-label={view.name}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-expanded={team === 'none' ? undefined : team === 'open'}
      aria-selected={isSelected}
      tabIndex={isStop ? 0 : -1}
      data-row={id}
      onMouseDown={(event) => {
        // The press selects; the keyboard comes along with the click, when the selection is what it will be.
        if (!isTextField(event.target)) event.preventDefault();
      }}
      onClick={(event) => {
        if (isTextField(event.target)) return;
        onChoose(id, event);
        event.currentTarget.focus({ preventScroll: true });
      }}
      onDoubleClick={() => {
        if (!editor.store.getState().readOnly) editor.editCard({ roleId: id, field: 'title', at: 'outline' });
      }}
      onFocus={({ target, currentTarget }) => {
        // Reached by Tab: from there the arrow keys go on.
        const reached = target === currentTarget && target.matches(':focus-visible');
        if (reached && editor.store.getState().selection.kind !== 'roles') editor.selectRole(id);
      }}
    >
      <RowFold role={role} team={team} />
      <svg className={styles['swatch']} width={4} height={14} aria-hidden>
        <rect width={4} height={14} rx={2} fill={colour} />
      </svg>
      {isEdited ? (
        <RowField role={role} row={ref} />
      ) : (
        <span
          className={styles['words']}
          onPointerEnter={({ currentTarget }) => tipIfCut(currentTarget, role.title, holder?.text)}
        >
          <span className={styles['title']} dir="auto">
            {startOf(role.title)}
          </span>
          {holder && (
            <span className={styles['person']} dir="auto" data-quiet={holder.open}>
              {holder.text}
            </span>
          )}
          {role.assistant === true && (
            <span className={styles['person']} data-quiet>
              Assistant
            </span>
          )}
        </span>
      )}
      {view.hidden > 0 && <HiddenBelow count={view.hidden} severity={view.hiddenSeverity} />}
      {view.severity && <RowMark roleId={id} severity={view.severity} count={view.findings} />}
    </div>
  );
});
