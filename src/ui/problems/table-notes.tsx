import { useMemo, useState } from 'react';
import { inDigits } from '../../chart/digits.ts';
import { currentOrg, currentScenario } from '../../editor/derived.ts';
import { noteGroups } from '../../formats/table/note-groups.ts';
import { notesOf } from '../../editor/table-notes.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { NoteList } from '../reading-notes/note-list.tsx';
import styles from './dismissed-list.module.css';

/** What reading the table of this chart had to say, behind a button; each note leads to the role of its row. */
export function TableNotes() {
  const { editor, view } = useWorkplace();
  const notes = useEditorState((state) => notesOf(currentScenario(state)));
  const org = useEditorState(currentOrg);
  const [open, setOpen] = useState(false);
  const count = useMemo(() => noteGroups(notes).length, [notes]);
  if (notes.length === 0) return null;
  const roleOf = (id: string | undefined) => (id === undefined ? undefined : org.role(id));
  return (
    <section className={styles['dismissed']} aria-label="From the table">
      <button type="button" className={styles['toggle']} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide' : 'Show'} {count === 1 ? 'one note' : `${inDigits(count)} notes`} from reading the
        table
      </button>
      {open && (
        <div className={styles['notes']}>
          <NoteList
            notes={notes}
            canOpen={({ roleId }) => roleOf(roleId) !== undefined}
            openName={({ roleId }) => `Show ${roleOf(roleId)?.title ?? ''}`}
            onOpen={({ roleId = '' }) => {
              editor.selectRole(roleId);
              view.reveal(roleId);
            }}
          />
        </div>
      )}
    </section>
  );
}
