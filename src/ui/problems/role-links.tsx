import { inDigits } from '../../chart/digits.ts';
import { startOf } from '../../chart/start-of.ts';
import { currentOrg } from '../../editor/derived.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './role-links.module.css';

const MOST_NAMED = 3;

/** Roles by name; each is selected and brought into view by a click. Roles that are gone are left out. */
export function RoleLinks({ ids }: { ids: readonly string[] }) {
  const { editor, view } = useWorkplace();
  const org = useEditorState(currentOrg);
  const roles = ids.flatMap((id) => org.role(id) ?? []);
  if (roles.length === 0) return null;
  const more = roles.length - MOST_NAMED;
  return (
    <p className={styles['roles']}>
      {roles.slice(0, MOST_NAMED).map((role) => (
        <button
          key={role.id}
          type="button"
          className={styles['role']}
          onClick={() => {
            editor.selectRole(role.id);
            view.reveal(role.id);
          }}
        >
          <bdi>{startOf(role.title)}</bdi>
        </button>
      ))}
      {more > 0 && <span>and {inDigits(more)} more</span>}
    </p>
  );
}
