import { Fragment } from 'react';
import { keyGroupsNow, keySections } from '../../editor/commands/key-rows.ts';
import { PRESENTING_KEYS } from '../../editor/commands/presenting-keys.ts';
import { useWorkplace } from '../editor-context.tsx';
import { DialogFrame } from '../primitives/dialog-frame.tsx';
import { isMac } from '../primitives/platform.ts';
import { useModal } from '../primitives/use-modal.ts';
import styles from './key-sheet.module.css';

/** The keys that can be pressed now, by group. */
export function KeySheet() {
  const { editor } = useWorkplace();
  const { modal, close } = useModal({ onClose: () => editor.showDialog(null) });
  const state = editor.store.getState();
  const sections = [...keySections(keyGroupsNow(state), state, isMac()), PRESENTING_KEYS];
  return (
    <DialogFrame title="Keyboard shortcuts" modal={modal} onClose={close} className={styles['dialog']}>
      <div
        className={styles['sheet']}
        role="region"
        aria-label="All keys"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls needs the keyboard
        tabIndex={0}
      >
        {sections.map(({ title, rows }) => (
          <section key={title} className={styles['section']} aria-label={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map((row) => (
                <div key={row.id} className={styles['row']}>
                  <dt>{row.label}</dt>
                  <dd>
                    {row.keys.map((key, i) => (
                      <Fragment key={key}>
                        {i > 0 && ' or '}
                        <kbd>{key}</kbd>
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogFrame>
  );
}
