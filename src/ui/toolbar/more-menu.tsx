import { Ellipsis } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import type { Action } from '../../editor/actions/action.ts';
import { ACTION_GROUPS } from '../../editor/actions/all-actions.ts';
import { openBranchAlone, putBranchBack } from '../../editor/actions/branch-actions.ts';
import { openCommands, openKeySheet } from '../../editor/actions/command-actions.ts';
import { newChart } from '../../editor/actions/file-actions.ts';
import { openHelp } from '../../editor/actions/help-actions.ts';
import { openLibraryWindow } from '../../editor/actions/library-actions.ts';
import { takeOver } from '../../editor/actions/keeping-actions.ts';
import { makeMine } from '../../editor/actions/link-actions.ts';
import { openSettings } from '../../editor/actions/settings-actions.ts';
import { newFromTemplate } from '../../editor/actions/template-actions.ts';
import { useWorkplace } from '../editor-context.tsx';
import { MenuAction } from './menu-action.tsx';
import { RecentItems } from './recent-items.tsx';
import styles from './toolbar.module.css';

/** What helps to find everything else stands where it is seen. */
const FIRST = [newChart, newFromTemplate, openCommands, openKeySheet, openHelp, openSettings];

/** They have no key, and stand here only where there is a branch, or a chart out of a link. */
const SOMETIMES = [makeMine, takeOver, putBranchBack, openBranchAlone];

const ELSEWHERE: ReadonlySet<Action> = new Set([...FIRST, openLibraryWindow]);

/** Walking, selecting and placing are done by their keys and on the chart; the list of commands has them too. */
const IN_MENU: ReadonlySet<string> = new Set(['File', 'Edit', 'Scenarios', 'View', 'Fold']);

/** What has a key, by group. */
const GROUPS = ACTION_GROUPS.filter(({ title }) => IN_MENU.has(title))
  .map(({ title, actions }) => ({
    title,
    actions: actions.filter((action) => action.keys.length > 0 && !ELSEWHERE.has(action)),
  }))
  .filter(({ actions }) => actions.length > 0);

/** Opens at once: it is loaded by the press that wants it. */
export function MoreMenu() {
  const { editor } = useWorkplace();
  const fitting = SOMETIMES.filter((action) => action.isEnabled(editor.store.getState()));
  const button = useRef<HTMLButtonElement>(null);
  /** The browser cannot give the keyboard back to a menu that is gone. */
  const takeLostFocus = () => {
    const { activeElement, body } = document;
    // Nowhere, or still in a dialog that is going away.
    if (!activeElement || activeElement === body || activeElement.closest('dialog')) button.current?.focus();
  };
  const takeFocusAfterDialog = () => {
    const stop = editor.store.subscribe(({ dialog }) => {
      if (dialog) return;
      stop();
      takeLostFocus();
    });
  };
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger ref={button} className={styles['more']} aria-label="More">
        <Ellipsis size={18} aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={styles['menu']}
          align="end"
          sideOffset={6}
          onCloseAutoFocus={(event) => {
            // This comes a moment late: what was chosen may have taken the keyboard, and even be closed again.
            event.preventDefault();
            const { cardEditing, dialog } = editor.store.getState();
            if (cardEditing) return;
            if (dialog) takeFocusAfterDialog();
            else takeLostFocus();
          }}
        >
          {FIRST.map((action) => (
            <MenuAction key={action.id} action={action} />
          ))}
          {fitting.map((action) => (
            <MenuAction key={action.id} action={action} />
          ))}
          <RecentItems />
          {GROUPS.map(({ title, actions }) => (
            <DropdownMenu.Group key={title} aria-label={title}>
              <DropdownMenu.Label className={styles['group']}>{title}</DropdownMenu.Label>
              {actions.map((action) => (
                <MenuAction key={action.id} action={action} />
              ))}
            </DropdownMenu.Group>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
