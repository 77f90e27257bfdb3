import { Download, Ellipsis, Redo2, Undo2 } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { Action } from '../../editor/actions/action.ts';
import { exportPicture, newChart, openFromDisk, saveToDisk } from '../../editor/actions/file-actions.ts';
import { redo, undo } from '../../editor/actions/history-actions.ts';
import { keyLabel } from '../../editor/actions/keys.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { ActionButton } from '../primitives/action-button.tsx';
import { isMac } from '../primitives/platform.ts';
import { DocumentTitle } from './document-title.tsx';
import styles from './toolbar.module.css';

export function Toolbar() {
  return (
    <header className={styles['toolbar']} aria-label="Toolbar">
      <img src="./icon.svg" alt="" width={24} height={24} className={styles['logo']} />
      <DocumentTitle />
      <div className={styles['actions']}>
        <ActionButton action={undo} icon={Undo2} look="icon" />
        <ActionButton action={redo} icon={Redo2} look="icon" />
        <span className={styles['divider']} />
        <ActionButton action={openFromDisk} look="quiet" text="Open" />
        <ActionButton action={saveToDisk} look="quiet" text="Save" />
        <ActionButton action={exportPicture} icon={Download} look="primary" text="Export" />
        <MoreMenu actions={[newChart, openFromDisk, saveToDisk, exportPicture]} />
      </div>
    </header>
  );
}

function MoreMenu({ actions }: { actions: readonly Action[] }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={styles['more']} aria-label="More">
        <Ellipsis size={18} aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={styles['menu']} align="end" sideOffset={6}>
          {actions.map((action) => (
            <MenuItem key={action.id} action={action} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function MenuItem({ action }: { action: Action }) {
  const workplace = useWorkplace();
  const label = useEditorState(action.label);
  const isEnabled = useEditorState(action.isEnabled);
  const [key] = action.keys;
  return (
    <DropdownMenu.Item
      className={styles['item']}
      disabled={!isEnabled}
      onSelect={() => action.run(workplace)}
    >
      {label}
      {key !== undefined && <kbd className={styles['keys']}>{keyLabel(key, isMac())}</kbd>}
    </DropdownMenu.Item>
  );
}
