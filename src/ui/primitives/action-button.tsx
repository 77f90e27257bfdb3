import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Action } from '../../editor/actions/action.ts';
import { keyLabel } from '../../editor/actions/keys.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './action-button.module.css';
import { isMac } from './platform.ts';

interface Props {
  readonly action: Action;
  readonly icon?: LucideIcon;
  readonly look: 'icon' | 'quiet' | 'primary';
  /** Shown instead of the action's label, which then is the tooltip. */
  readonly text?: string;
  /** Said after the label, and shown as what stands within: what there is behind the button. Empty: nothing. */
  readonly more?: string;
  readonly children?: ReactNode;
}

/** A button that runs an action, with its full label and key stroke in a tooltip. */
export function ActionButton({ action, icon: Icon, look, text, more = '', children }: Props) {
  const workplace = useWorkplace();
  const name = useEditorState(action.label);
  const label = more === '' ? name : `${name}, ${more}`;
  const isEnabled = useEditorState(action.isEnabled);
  const [key] = action.keys;
  return (
    <button
      type="button"
      className={styles['button']}
      data-look={look}
      data-tip={label}
      data-tip-keys={key === undefined ? undefined : keyLabel(key, isMac())}
      aria-label={text === undefined ? label : undefined}
      aria-disabled={!isEnabled}
      onClick={() => {
        if (isEnabled) action.run(workplace);
      }}
    >
      {Icon && <Icon size={look === 'icon' ? 18 : 16} aria-hidden />}
      {text}
      {children}
    </button>
  );
}
