import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { moveTo } from '../../editor/actions/move-to-actions.ts';
import { leadRole, selectedIds } from '../../editor/actions/selected.ts';
import type { Tray } from '../../editor/unplaced/tray.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { rowsInPage } from '../../editor/outline/rows-in-view.ts';
import { useRowsInView } from '../outline/use-rows-in-view.ts';
import { movedInTray } from './moved-in-tray.ts';
import { TRAY_ROW_HEIGHT, type TrayColumn, TrayRow } from './tray-row.tsx';
import styles from './tray.module.css';
import { focusCell, useTrayKeyboard } from './use-tray-keyboard.ts';

/** Keys that lead away, or are held while another one is pressed: they mean nothing for the row. */
const PASSING = /^(?:Tab|Escape|F6|Shift|Control|Alt|Meta)$/;

/** The roles that wait for a boss; only those in view are in the page, and the one the Tab key reaches. */
export function TrayRows({ tray }: { tray: Tray }) {
  const workplace = useWorkplace();
  const { editor, view } = workplace;
  const { rows } = tray;
  const lead = useEditorState((state) => leadRole(state)?.id);
  const { list, stretch, showRow } = useRowsInView(rows.length, TRAY_ROW_HEIGHT);
  const column = useRef<TrayColumn>('role');
  // Where a row has gone to its boss, the one in its place is next.
  const [kept, setKept] = useState({ id: rows[0]?.role.id ?? '', at: 0 });
  const leadAt = tray.indexOf(lead ?? '');
  const keptAt = tray.indexOf(kept.id);
  const stop = leadAt >= 0 ? leadAt : keptAt >= 0 ? keptAt : Math.min(kept.at, rows.length - 1);
  const stopId = rows[stop]?.role.id ?? '';
  if (stopId !== kept.id || stop !== kept.at) setKept({ id: stopId, at: stop });

  useLayoutEffect(() => {
    if (leadAt >= 0) showRow(leadAt);
  }, [leadAt, lead, showRow]);
  useTrayKeyboard(list, stopId, column);

  const choose = (id: string) => {
    editor.selectRole(id);
    editor.showPanel('role');
    view.reveal(id);
  };
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || PASSING.test(event.key)) return;
    // The row that has the keyboard is the one that is meant, whatever is selected.
    const ids = selectedIds(editor.store.getState());
    if (stopId !== '' && (ids.length !== 1 || ids[0] !== stopId)) editor.selectRole(stopId);
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const move = movedInTray(event.key, stop, rows.length);
    if (!move) return;
    event.preventDefault();
    if (move.column) column.current = move.column;
    const next = rows[move.row]?.role.id;
    if (next !== undefined && next !== stopId) choose(next);
    else focusCell(list.current, stopId, column.current);
  };
  return (
    <div
      ref={list}
      role="grid"
      className={styles['rows']}
      aria-label="Roles without a boss"
      aria-rowcount={rows.length}
      tabIndex={-1}
      onKeyDown={press}
      onFocus={({ target }) => {
        const at = target.dataset['column'];
        if (at === 'role' || at === 'find') column.current = at;
      }}
    >
      <div role="rowgroup" className={styles['all']} style={{ height: rows.length * TRAY_ROW_HEIGHT }}>
        {rowsInPage(stretch, stop, rows.length).map((at) => {
          const row = rows[at];
          return (
            row && (
              <TrayRow
                key={row.role.id}
                row={row}
                at={at}
                isStop={at === stop}
                onChoose={choose}
                onFind={(id) => {
                  editor.selectRole(id);
                  if (moveTo.isEnabled(editor.store.getState())) moveTo.run(workplace);
                }}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
