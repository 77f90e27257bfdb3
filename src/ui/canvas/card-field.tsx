import type { KeyboardEvent } from 'react';
import { isBody } from '../../chart/bodies.ts';
import type { Role } from '../../chart/chart.ts';
import { setRole } from '../../chart/edits/set-role.ts';
import { holderOf } from '../../chart/vacancy.ts';
import { isStroke } from '../../editor/actions/keys.ts';
import { addReport, addSibling } from '../../editor/actions/role-actions.ts';
import { roleStep } from '../../editor/step-labels.ts';
import type { CardEditing } from '../../editor/store/state.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { CommitInput } from '../primitives/commit-input.tsx';
import { commitDraft } from '../primitives/drafts.ts';
import { TitleInput } from '../primitives/title-input.tsx';
import styles from './card-field.module.css';

type Field = CardEditing['field'];

/** Tab leads from the title to the person and back, so that both are typed in one go. */
function otherField({ key, shiftKey }: KeyboardEvent, field: Field): Field | undefined {
  if (key !== 'Tab') return undefined;
  if (field === 'title') return shiftKey ? undefined : 'person';
  return shiftKey ? 'title' : undefined;
}

/**
 * The field that lies over the title or the person while one of them is being edited. Ctrl+Enter and Shift+Enter go
 * straight on to the next role, so that a chart is typed without a stop.
 */
export function CardField({ role }: { role: Role }) {
  const workplace = useWorkplace();
  const { editor } = workplace;
  const field = useEditorState(({ cardEditing }) =>
    cardEditing?.roleId === role.id && cardEditing.at === undefined ? cardEditing.field : null,
  );
  if (field === null) return null;
  const commit = (text: string) => {
    const words = text.trim();
    if (field === 'title' && words === '') return;
    const patch = field === 'title' ? { title: words } : holderOf(words, role);
    editor.commitScenario(roleStep(role, patch), setRole(role.id, patch));
  };
  const goOn = (event: KeyboardEvent) => {
    const other = otherField(event, field);
    if (other && !isBody(role)) {
      event.preventDefault();
      commitDraft();
      editor.editCard({ roleId: role.id, field: other });
      return;
    }
    const next = [addReport, addSibling].find(({ keys }) => keys.some((key) => isStroke(event, key)));
    if (!next) return;
    event.preventDefault();
    if (next.isEnabled(editor.store.getState())) next.run(workplace);
  };
  const editing = { className: styles['field'], onCommit: commit, onDone: () => editor.editCard(null) };
  return (
    <span role="none" className={styles['box']} onKeyDown={goOn}>
      {field === 'title' ? (
        <TitleInput {...editing} value={role.title} offerClassName={styles['offer']} />
      ) : (
        <CommitInput
          {...editing}
          data-field="person"
          aria-label="Person"
          placeholder="Who holds it"
          value={role.person ?? ''}
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </span>
  );
}
