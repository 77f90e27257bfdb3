import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useMemo, useState } from 'react';
import { isStroke } from '../../editor/actions/keys.ts';
import { leadRole, selectedIds } from '../../editor/actions/selected.ts';
import { shownScenario } from '../../editor/derived.ts';
import { outlineOf } from '../../editor/outline/outline-rows.ts';
import { sayWhyNot } from '../../editor/actions/why-not.ts';
import { OUTLINE_ACTIONS } from '../../editor/outline/row-editing.ts';
import { rowsInPage } from '../../editor/outline/rows-in-view.ts';
import { createTypeAhead } from '../../editor/outline/type-ahead-session.ts';
import { contextMenu } from '../context-menu/menu-in-time.ts';
import type { MenuPlace } from '../context-menu/menu-place.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { isTextField } from '../primitives/drafts.ts';
import { SeparatePart } from '../primitives/separate-part.tsx';
import { OutlineRow } from './outline-row.tsx';
import styles from './outline-tree.module.css';
import { useRowChoice } from './use-row-choice.ts';
import { ROW_HEIGHT, useRowsInView } from './use-rows-in-view.ts';

/**
 * The rows, of which only those in view are in the page, and the one that has the keyboard.
 *
 * @param onKeyboard Told when the rows get the keyboard and when they give it away.
 */
export function OutlineTree({ onKeyboard }: { onKeyboard: (has: boolean) => void }) {
  const workplace = useWorkplace();
  const outline = useEditorState((state) => outlineOf(shownScenario(state)));
  const lead = useEditorState((state) => leadRole(state)?.id);
  const { list, stretch, showRow } = useRowsInView(outline.rows.length);
  const choose = useRowChoice();
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const typeAhead = useMemo(() => createTypeAhead(workplace), [workplace]);
  // Where nothing is selected any more, the keyboard stays with the row that was last.
  const [kept, setKept] = useState(lead);
  if (lead !== undefined && lead !== kept) setKept(lead);
  const leadAt = lead === undefined ? -1 : outline.indexOf(lead);
  const stop = Math.max(0, outline.indexOf(lead ?? kept ?? ''));

  useLayoutEffect(() => {
    if (leadAt >= 0) showRow(leadAt);
  }, [leadAt, lead, showRow]);

  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing || isTextField(event.target)) return;
    // React lets keys pressed in the menu come by here too, which stands elsewhere in the page.
    if (!event.currentTarget.contains(event.target as Node)) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPlain && typeAhead.press(event.key, event.timeStamp)) {
      event.preventDefault();
      return;
    }
    const action = OUTLINE_ACTIONS.find(({ keys }) => keys.some((key) => isStroke(event, key)));
    if (!action) return;
    // Also where there is nothing to do: the browser would scroll, or go a page back.
    event.preventDefault();
    const { editor } = workplace;
    const here = outline.rows[stop];
    // The row that has the keyboard is the one that is meant.
    if (lead === undefined && here) editor.selectRole(here.id);
    if (action.isEnabled(editor.store.getState())) action.run(workplace);
    else if (!event.repeat) sayWhyNot(editor, action);
  };

  // A menu of the row that was pressed, or has the keyboard; a text has the browser's own.
  const askMenu = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest<HTMLElement>('[data-row]');
    const id = row?.dataset['row'];
    if (!row || id === undefined || isTextField(event.target)) return;
    event.preventDefault();
    const { editor } = workplace;
    if (!selectedIds(editor.store.getState()).includes(id)) editor.selectRole(id);
    setMenu({ x: event.clientX, y: event.clientY, about: 'roles' });
  };

  return (
    <div
      ref={list}
      onContextMenu={askMenu}
      role="tree"
      className={styles['tree']}
      aria-label="Outline"
      aria-multiselectable
      tabIndex={-1}
      onKeyDown={press}
      onFocus={() => onKeyboard(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) onKeyboard(false);
      }}
    >
      <div role="none" className={styles['rows']} style={{ height: outline.rows.length * ROW_HEIGHT }}>
        {rowsInPage(stretch, stop, outline.rows.length).map((at) => {
          const row = outline.rows[at];
          if (!row) return null;
          // Which row the boss has is no concern of a row, and changes often.
          const { boss: _, ...place } = row;
          return <OutlineRow key={row.id} {...place} at={at} isStop={at === stop} onChoose={choose} />;
        })}
      </div>
      {menu && (
        <SeparatePart name="The menu" onMissing={() => setMenu(null)}>
          <contextMenu.Part inOutline place={menu} onClose={() => setMenu(null)} />
        </SeparatePart>
      )}
    </div>
  );
}
