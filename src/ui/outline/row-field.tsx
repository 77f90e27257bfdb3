import type { RefObject } from 'react';
import type { Role } from '../../chart/chart.ts';
import { setRole } from '../../chart/edits/set-role.ts';
import { isStroke } from '../../editor/actions/keys.ts';
import { addReportRow, addSiblingRow } from '../../editor/outline/row-editing.ts';
import { roleStep } from '../../editor/step-labels.ts';
import { useWorkplace } from '../editor-context.tsx';
import { TitleInput } from '../primitives/title-input.tsx';
import styles from './row-field.module.css';

/** The field in place of the title while it is being edited. Ctrl+Enter and Shift+Enter go straight on to the next. */
export function RowField({ role, row }: { role: Role; row: RefObject<HTMLElement | null> }) {
  const workplace = useWorkplace();
  const { editor } = workplace;
  return (
    <span
      role="none"
      className={styles['box']}
      onBlur={({ relatedTarget }) => {
        // Enter, Escape and a press on nothing leave the keyboard with the row.
        if (!relatedTarget) row.current?.focus({ preventScroll: true });
      }}
      onKeyDown={(event) => {
        const next = [addReportRow, addSiblingRow].find(({ keys }) =>
          keys.some((key) => isStroke(event, key)),
        );
        // It edits what it would ask to edit.
        if (next || event.key === 'F2') event.preventDefault();
        if (!next) return;
        if (next.isEnabled(editor.store.getState())) next.run(workplace);
      }}
    >
      <TitleInput
        className={styles['field']}
        offerClassName={styles['offer']}
        value={role.title}
        onCommit={(text) => {
          const title = text.trim();
          if (title !== '') editor.commitScenario(roleStep(role, { title }), setRole(role.id, { title }));
        }}
        onDone={() => editor.editCard(null)}
      />
    </span>
  );
}
