import { Ellipsis } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { ACTION_GROUPS } from '../../editor/actions/all-actions.ts';
import { newChart } from '../../editor/actions/file-actions.ts';
import { useWorkplace } from '../editor-context.tsx';
import { MenuAction } from './menu-action.tsx';
import { RecentItems } from './recent-items.tsx';
import styles from './toolbar.module.css';

/** What has a key, by group: the sheet of keys, of which every line can be chosen. */
const KEY_SHEET = ACTION_GROUPS.map(({ title, actions }) => ({
  title,
  actions: actions.filter(({ keys }) => keys.length > 0),
}));

/** Opens at once: it is loaded by the press that wants it. */
export function MoreMenu() {
  const { editor } = useWorkplace();
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger className={styles['more']} aria-label="More">
        <Ellipsis size={18} aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={styles['menu']}
          align="end"
          sideOffset={6}
          onCloseAutoFocus={(event) => {
            // The field or dialog that was asked for has the focus.
            const { cardEditing, dialog } = editor.store.getState();
            if (cardEditing || dialog) event.preventDefault();
          }}
        >
          <MenuAction action={newChart} />
          <RecentItems />
          {KEY_SHEET.map(({ title, actions }) => (
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
