import { useEffect, useRef } from 'react';
import { openCommands, openKeySheet } from '../../editor/actions/command-actions.ts';
import { showFirstSteps } from '../../editor/actions/help-actions.ts';
import { openRuleBook } from '../../editor/actions/rulebook-actions.ts';
import { FIRST_STEPS, whyNoSteps } from '../../editor/first-steps/first-step.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { DialogFrame } from '../primitives/dialog-frame.tsx';
import { useModal } from '../primitives/use-modal.ts';
import { SampleRows } from '../start/sample-list.tsx';
import { About } from './about.tsx';
import { HelpButton } from './help-button.tsx';
import styles from './help-window.module.css';

/** What helps, in one place: the first minute, keys, commands and rules, tables to try, and what Reportline is. */
export function HelpWindow() {
  const { editor } = useWorkplace();
  const { modal, close } = useModal({ onClose: () => editor.showDialog(null) });
  const whyNotSteps = useEditorState(whyNoSteps);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <DialogFrame title="Help" modal={modal} onClose={close} className={styles['window']}>
      <div className={styles['body']}>
        <section>
          <h3>The first minute</h3>
          <ol className={styles['steps']}>
            {FIRST_STEPS.map(({ id, title, words }) => (
              <li key={id}>
                <strong>{title}.</strong> {words}
              </li>
            ))}
          </ol>
          <HelpButton
            ref={first}
            action={showFirstSteps}
            text="Show these steps below the chart"
            whyNot={whyNotSteps}
            close={close}
          />
        </section>
        <section>
          <h3>To look up</h3>
          <ul className={styles['ways']}>
            <li>
              <HelpButton action={openKeySheet} text="Keyboard shortcuts" close={close} />
              <p>Everything can be done by keyboard.</p>
            </li>
            <li>
              <HelpButton action={openCommands} text="All commands" close={close} />
              <p>Find a command by its name.</p>
            </li>
            <li>
              <HelpButton action={openRuleBook} text="Rule book" close={close} />
              <p>What is looked for, why, and who says so.</p>
            </li>
          </ul>
        </section>
        <section className={styles['wide']}>
          <h3>Sample tables</h3>
          <p>Made up, with the faults that real exports have. Download one, or open it here.</p>
          <SampleRows onUse={close} />
        </section>
        <About close={close} />
      </div>
    </DialogFrame>
  );
}
