import { Ellipsis } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { Fragment, useRef } from 'react';
import { newChart } from '../../editor/actions/file-actions.ts';
import { openLibraryWindow } from '../../editor/actions/library-actions.ts';
import { newFromTemplate } from '../../editor/actions/template-actions.ts';
import { useWorkplace } from '../editor-context.tsx';
import { MenuAction } from './menu-action.tsx';
import { HELP, MENU_GROUPS, type MenuGroup, SOMETIMES } from './menu-groups.ts';
import { RecentItems, useRecentItems } from './recent-items.tsx';
import { MenuRule, SubMenu } from './sub-menu.tsx';
import styles from './toolbar.module.css';

/** Opens at once: it is loaded by the press that wants it. */
export function MoreMenu() {
  const { editor } = useWorkplace();
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
          <Entries />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** Made anew at each opening, and so true of the chart that is then on the screen. */
function Entries() {
  const { editor } = useWorkplace();
  const recent = useRecentItems();
  const fitting = SOMETIMES.filter((action) => action.isEnabled(editor.store.getState()));
  return (
    <>
      <MenuAction action={newChart} />
      <MenuAction action={newFromTemplate} />
      <SubMenu title="Open recent">
        <RecentItems listed={recent} />
      </SubMenu>
      <MenuAction action={openLibraryWindow} />
      {fitting.length > 0 && <MenuRule />}
      {fitting.map((action) => (
        <MenuAction key={action.id} action={action} />
      ))}
      <MenuRule />
      {MENU_GROUPS.map((group) => (
        <SubMenu key={group.title} title={group.title}>
          <Parts parts={group.parts} />
        </SubMenu>
      ))}
      <MenuRule />
      {HELP.map((action) => (
        <MenuAction key={action.id} action={action} />
      ))}
    </>
  );
}

function Parts({ parts }: Pick<MenuGroup, 'parts'>) {
  return parts.map((actions, at) => (
    <Fragment key={actions[0]?.id}>
      {at > 0 && <MenuRule />}
      {actions.map((action) => (
        <MenuAction key={action.id} action={action} />
      ))}
    </Fragment>
  ));
}
