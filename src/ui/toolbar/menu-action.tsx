import { DropdownMenu } from 'radix-ui';
import type { Action } from '../../editor/actions/action.ts';
import { keyLabel } from '../../editor/actions/keys.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { isMac } from '../primitives/platform.ts';
import styles from './toolbar.module.css';

/** An action in a menu, with all its keys. */
export function MenuAction({ action }: { action: Action }) {
  const workplace = useWorkplace();
  const label = useEditorState(action.label);
  const isEnabled = useEditorState(action.isEnabled);
  const keys = action.keys.map((key) => keyLabel(key, isMac())).join(' or ');
  return (
    <DropdownMenu.Item
      className={styles['item']}
      disabled={!isEnabled}
      onSelect={() => action.run(workplace)}
    >
      <span className={styles['words']}>{label}</span>
      {keys !== '' && <kbd className={styles['keys']}>{keys}</kbd>}
    </DropdownMenu.Item>
  );
}
