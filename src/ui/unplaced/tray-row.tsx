import { memo } from 'react';
import { shortName } from '../../chart/short-name.ts';
import { startOf } from '../../chart/start-of.ts';
import { currentOrg } from '../../editor/derived.ts';
import { rowFacts, rowName } from '../../editor/unplaced/row-words.ts';
import type { TrayRow as Row } from '../../editor/unplaced/tray.ts';
import { useDragStart } from '../dragging/use-drag-start.ts';
import { useEditorState } from '../editor-context.tsx';
import { roleColour } from '../role-colour.ts';
import { useTheme } from '../use-theme.ts';
import styles from './tray.module.css';

/** Of every row, pixels; the style sheet has the same. */
export const TRAY_ROW_HEIGHT = 50;

/** A row has two cells: the role, and the way to its boss. */
export type TrayColumn = 'role' | 'find';

interface Props {
  readonly row: Row;
  readonly at: number;
  /** Tab reaches this row; the arrow keys lead on. */
  readonly isStop: boolean;
  readonly onChoose: (id: string) => void;
  readonly onFind: (id: string) => void;
}

/** A role that waits for a boss: it is dragged onto one, or one is found for it by name. */
export const TrayRow = memo(function TrayRow({ row, at, isStop, onChoose, onFind }: Props) {
  const startDrag = useDragStart();
  const theme = useTheme();
  const { role } = row;
  const readOnly = useEditorState((state) => state.readOnly);
  const colour = useEditorState((state) => roleColour(theme, currentOrg(state), role));
  const isSelected = useEditorState(
    ({ selection }) => selection.kind === 'roles' && selection.ids.includes(role.id),
  );
  return (
    <div
      role="row"
      className={styles['row']}
      style={{ top: at * TRAY_ROW_HEIGHT }}
      aria-rowindex={at + 1}
      aria-selected={isSelected}
      data-row={role.id}
    >
      <div role="gridcell" className={styles['cell']}>
        <button
          type="button"
          className={styles['role']}
          tabIndex={isStop ? 0 : -1}
          aria-label={rowName(row)}
          data-column="role"
          data-tip={role.title.length > LONG_TITLE ? role.title : undefined}
          onPointerDown={(event) => startDrag(event, () => ({ kind: 'card', roleId: role.id }))}
          onClick={() => onChoose(role.id)}
        >
          <svg className={styles['swatch']} width={4} height={30} aria-hidden>
            <rect width={4} height={30} rx={2} fill={colour} />
          </svg>
          <span className={styles['title']} dir="auto">
            {startOf(role.title)}
          </span>
          <span className={styles['facts']}>{rowFacts(row)}</span>
        </button>
      </div>
      <div role="gridcell" className={styles['find']}>
        <button
          type="button"
          className={styles['link']}
          tabIndex={-1}
          aria-label={`Move ${shortName(role.title)} to…`}
          data-column="find"
          disabled={readOnly}
          onClick={() => onFind(role.id)}
        >
          Move to…
        </button>
      </div>
    </div>
  );
});

/** About as many letters as a row has room for. */
const LONG_TITLE = 26;
