import { X } from 'lucide-react';
import { Fragment, useId } from 'react';
import { KEY_GROUPS, keySections } from '../../editor/commands/key-rows.ts';
import { useWorkplace } from '../editor-context.tsx';
import { isMac } from '../primitives/platform.ts';
import { useModal } from '../primitives/use-modal.ts';
import styles from './key-sheet.module.css';

/** Every key the app answers, by group. */
export function KeySheet() {
  const { editor } = useWorkplace();
  const { modal, close } = useModal({ onClose: () => editor.showDialog(null) });
  const heading = useId();
  const sections = keySections(KEY_GROUPS, editor.store.getState(), isMac());
  return (
    <dialog {...modal} className={styles['dialog']} aria-labelledby={heading}>
      <div className={styles['head']}>
        <h2 id={heading}>Keyboard shortcuts</h2>
        <button type="button" className={styles['close']} aria-label="Close" onClick={close}>
          <X size={18} aria-hidden />
        </button>
      </div>
      <div
        className={styles['sheet']}
        role="region"
        aria-label="All keys"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
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
    </dialog>
  );
}
