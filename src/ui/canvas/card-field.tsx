import type { Role } from '../../chart/chart.ts';
import { setRole } from '../../chart/edits/set-role.ts';
import { roleStep } from '../../editor/step-labels.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { CommitInput } from '../primitives/commit-input.tsx';
import styles from './card-field.module.css';

/** The field that lies over the title or the person while one of them is being edited. */
export function CardField({ role }: { role: Role }) {
  const { editor } = useWorkplace();
  const field = useEditorState(({ cardEditing }) =>
    cardEditing?.roleId === role.id ? cardEditing.field : null,
  );
  if (field === null) return null;
  const commit = (text: string) => {
    const words = text.trim();
    if (field === 'title' && words === '') return;
    const patch = field === 'title' ? { title: words } : { person: words || undefined };
    editor.commitScenario(roleStep(role, patch), setRole(role.id, patch));
  };
  return (
    <CommitInput
      key={field}
      className={styles['field']}
      data-field={field}
      aria-label={field === 'title' ? 'Title' : 'Person'}
      placeholder={field === 'title' ? 'Title' : 'Who holds it'}
      value={field === 'title' ? role.title : (role.person ?? '')}
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onCommit={commit}
      onDone={() => editor.editCard(null)}
    />
  );
}
