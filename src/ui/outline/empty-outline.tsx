import { ListTree } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { addAndSelect } from '../../editor/actions/role-actions.ts';
import { newRole, UNNAMED } from '../../editor/new-role.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { EmptyState } from '../primitives/empty-state.tsx';
import styles from './empty-outline.module.css';

/**
 * What to do with an outline that has no rows.
 *
 * @param takesKeyboard Whether the rows had the keyboard until the last of them went.
 */
export function EmptyOutline({ takesKeyboard }: { takesKeyboard: () => boolean }) {
  const workplace = useWorkplace();
  const readOnly = useEditorState((state) => state.readOnly);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesKeyboard() && document.activeElement === document.body) button.current?.focus();
  }, [takesKeyboard]);
  if (readOnly)
    return (
      <EmptyState icon={ListTree} title="No roles yet">
        Nobody has drawn one, and this chart can only be looked at here.
      </EmptyState>
    );
  return (
    <EmptyState icon={ListTree} title="No roles yet">
      <p>
        Name the first one. Each that you choose under “Roles” then goes below the one that is selected. With
        the keyboard, Ctrl+Enter adds a report and Shift+Enter a colleague. The chart draws itself.
      </p>
      <button
        ref={button}
        type="button"
        className={styles['button']}
        onClick={() => {
          const role = newRole({ title: UNNAMED });
          addAndSelect(workplace, role, {});
          workplace.editor.editCard({ roleId: role.id, field: 'title', at: 'outline' });
        }}
      >
        Add the first role
      </button>
    </EmptyState>
  );
}
