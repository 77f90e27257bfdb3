import { withBranches } from '../../chart/clip.ts';
import { inDigits } from '../../chart/digits.ts';
import { startOf } from '../../chart/start-of.ts';
import { copy, cut, duplicate } from '../../editor/actions/clipboard-actions.ts';
import type { Action } from '../../editor/actions/action.ts';
import { removeSelected } from '../../editor/actions/role-actions.ts';
import { selectBranch } from '../../editor/actions/selection-actions.ts';
import { stateActions } from '../../editor/actions/state-actions.ts';
import { currentOrg } from '../../editor/derived.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { ActionButton } from '../primitives/action-button.tsx';
import styles from './inspector.module.css';
import { SeveralFields } from './several-fields.tsx';
import own from './several-inspector.module.css';

/** As many names as are read at a glance. */
const MOST_LISTED = 40;

/** Who is selected, and what can be done with all of them. */
export function SeveralInspector({ ids }: { ids: readonly string[] }) {
  const { editor, view } = useWorkplace();
  const org = useEditorState(currentOrg);
  const roles = ids.flatMap((id) => org.role(id) ?? []);
  const below = withBranches(org, ids).size - roles.length;
  const more = roles.length - MOST_LISTED;
  return (
    <>
      <h2 className={styles['subject']}>{inDigits(roles.length)} roles selected</h2>
      <div className={styles['section']}>
        <div className={own['actions']}>
          {below > 0 && <ActionButton action={selectBranch} look="quiet" text="Select the branches" />}
          <ActionButton action={copy} look="quiet" text="Copy" />
          <ActionButton action={cut} look="quiet" text="Cut" />
          <ActionButton action={duplicate} look="quiet" text="Duplicate" />
          <ActionButton action={removeSelected} look="quiet" text="Delete" />
        </div>
        <div className={own['actions']} role="group" aria-label="All of them">
          {stateActions.map((action) => (
            <StateButton key={action.id} action={action} />
          ))}
        </div>
        <p className={styles['hint']}>
          {below > 0 &&
            `${below === 1 ? 'One more role stands' : `${inDigits(below)} more roles stand`} below them. `}
          Drag one of them to move all. Shift with a click or an arrow key takes a role in or out.
        </p>
      </div>
      <SeveralFields roles={roles} />
      <ul className={own['list']} aria-label="Selected roles">
        {roles.slice(0, MOST_LISTED).map((role) => (
          <li key={role.id}>
            <button
              type="button"
              className={own['role']}
              onClick={() => {
                editor.selectRole(role.id);
                view.reveal(role.id);
              }}
            >
              <bdi>{startOf(role.title)}</bdi>
              {role.person !== undefined && <span className={own['person']}>{role.person}</span>}
            </button>
          </li>
        ))}
        {more > 0 && <li className={own['more']}>and {inDigits(more)} more</li>}
      </ul>
    </>
  );
}

function StateButton({ action }: { action: Action }) {
  const label = useEditorState(action.label);
  return <ActionButton action={action} look="quiet" text={label} />;
}
