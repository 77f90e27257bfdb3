import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import type { UnknownManager } from '../../chart/unknown-managers.ts';
import { askManagerAgain, namersWords } from '../../editor/unplaced/answering-manager.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import styles from './tray.module.css';

const oneStop = rovingFocus({ items: 'button:not(:disabled)', along: 'column' });

/** The managers of whom somebody chose to make nothing, behind a toggle, each with the way back. */
export function LeftManagers({ managers }: { managers: readonly UnknownManager[] }) {
  const { editor } = useWorkplace();
  const readOnly = useEditorState((state) => state.readOnly);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div ref={oneStop}>
      <button
        type="button"
        className={styles['toggle']}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronRight size={14} aria-hidden />
        Left as they are ({inDigits(managers.length)})
      </button>
      {isOpen && (
        <ul id={id} className={styles['left']}>
          {managers.map((manager) => (
            <li key={manager.text}>
              <span>
                {shortName(manager.text)} · {namersWords(manager)}
              </span>
              <button
                type="button"
                className={styles['link']}
                disabled={readOnly}
                aria-label={`Ask again: ${shortName(manager.text)}`}
                onClick={() => askManagerAgain({ editor }, manager)}
              >
                Ask again
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
