import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import { leaveManagerBe, makeManagerRole, namersWords } from '../../editor/unplaced/answering-manager.ts';
import type { AskedManager } from '../../editor/unplaced/tray.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { selectAll } from '../structure/select-shown.ts';
import styles from './tray.module.css';

/** A boss some roles name and the table lacks, and what can be made of it: each answer is one step. */
export function ManagerQuestion({ manager }: { manager: AskedManager }) {
  const workplace = useWorkplace();
  const readOnly = useEditorState((state) => state.readOnly);
  const name = shortName(manager.text);
  const isOne = manager.roles.length === 1;
  return (
    <li className={styles['question']}>
      <p>
        <strong className={styles['name']}>{name}</strong>{' '}
        <button
          type="button"
          className={styles['namers']}
          aria-label={`${name}: show the ${isOne ? 'role' : namersWords(manager)} on the chart`}
          onClick={() => {
            selectAll(workplace, manager.roles);
            workplace.editor.showPanel('role');
          }}
        >
          {namersWords(manager)}
        </button>{' '}
        {isOne ? 'names it as its boss' : 'name it as their boss'}
        {manager.namesakes > 0 && `; ${namesakesWords(manager.namesakes)}`}
      </p>
      <div className={styles['answers']}>
        <button
          type="button"
          disabled={readOnly}
          aria-label={`Make a role: ${name}`}
          onClick={() => makeManagerRole(workplace, manager)}
        >
          Make a role
        </button>
        <button
          type="button"
          disabled={readOnly}
          aria-label={`Choose a role…: ${name}`}
          onClick={() => workplace.editor.chooseManager(manager.text)}
        >
          Choose a role…
        </button>
        <button
          type="button"
          className={styles['leave']}
          disabled={readOnly}
          aria-label={`Leave it: ${name}`}
          onClick={() => leaveManagerBe(workplace, manager)}
        >
          Leave it
        </button>
      </div>
    </li>
  );
}

function namesakesWords(count: number): string {
  return count === 1 ? '1 role goes by this name' : `${inDigits(count)} roles go by this name`;
}
