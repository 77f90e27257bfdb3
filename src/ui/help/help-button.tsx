import { type Ref, useId } from 'react';
import type { Action } from '../../editor/actions/action.ts';
import { keyLabel } from '../../editor/actions/keys.ts';
import { useWorkplace } from '../editor-context.tsx';
import { isMac } from '../primitives/platform.ts';
import styles from './help-window.module.css';

interface Props {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly action: Action;
  readonly text: string;
  /** Why it leads nowhere now, as a sentence; absent: it does. */
  readonly whyNot?: string | undefined;
  /** Closes the window: what the action shows is on the page, or a window of its own. */
  readonly close: () => void;
}

/** A button that leads from the help to what it is about, with the key that leads there from anywhere. */
export function HelpButton({ ref, action, text, whyNot, close }: Props) {
  const workplace = useWorkplace();
  const why = useId();
  const [key] = action.keys;
  return (
    <>
      <button
        ref={ref}
        type="button"
        className={styles['button']}
        aria-disabled={whyNot !== undefined}
        aria-describedby={whyNot === undefined ? undefined : why}
        onClick={() => {
          if (whyNot !== undefined) return;
          close();
          action.run(workplace);
        }}
      >
        {text}
        {key !== undefined && <kbd>{keyLabel(key, isMac())}</kbd>}
      </button>
      {whyNot !== undefined && (
        <p id={why} className={styles['why']}>
          {whyNot}
        </p>
      )}
    </>
  );
}
