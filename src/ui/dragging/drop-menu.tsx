import { useId, useLayoutEffect } from 'react';
import type { Drop } from '../../editor/dropping/drop.ts';
import type { DropChoice } from '../../editor/dropping/drag-session.ts';
import { useWorkplace } from '../editor-context.tsx';
import { useModal } from '../primitives/use-modal.ts';
import styles from './drop-menu.module.css';
import { ForecastList } from './forecast-list.tsx';

/** Asks in place what a drop means that can mean several things; every choice shows its forecast. */
export function DropMenu({ choice }: { choice: DropChoice }) {
  const { drags } = useWorkplace();
  const { modal, close } = useModal({ onClose: drags.cancel, closesBeside: true });
  const { ref } = modal;
  const question = useId();

  useLayoutEffect(() => {
    const menu = ref.current;
    if (!menu) return;
    const { x, y } = choice.pointer;
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(x - 24, window.innerWidth - width - 8))}px`;
    menu.style.top = `${Math.max(8, Math.min(y + 8, window.innerHeight - height - 8))}px`;
  });

  const choose = (drop: Drop) => {
    // Closed first, so that the browser gives the keyboard back to where it was.
    close();
    drags.choose(drop);
  };

  return (
    <dialog {...modal} className={styles['menu']} aria-labelledby={question}>
      <p id={question} className={styles['question']}>
        {choice.question}
      </p>
      <ul>
        {choice.drops.map(({ drop, forecast }) => (
          <li key={drop.effect}>
            <button type="button" className={styles['choice']} onClick={() => choose(drop)}>
              <span className={styles['effect']}>{drop.choice ?? capitalised(drop.effect)}</span>
              {forecast && <ForecastList forecast={forecast} />}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles['cancel']} onClick={close}>
        Cancel
      </button>
    </dialog>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
