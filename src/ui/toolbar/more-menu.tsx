import { Ellipsis } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { Action } from '../../editor/actions/action.ts';
import { keyLabel } from '../../editor/actions/keys.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { isMac } from '../primitives/platform.ts';
import styles from './toolbar.module.css';

/** Opens at once: it is loaded by the press that wants it. */
export function MoreMenu({ actions }: { actions: readonly Action[] }) {
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
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
