import { Plus, X } from 'lucide-react';
import type { Role } from '../../chart/chart.ts';
import { removeLine } from '../../chart/edits/lines.ts';
import { shortName } from '../../chart/short-name.ts';
import { addMember } from '../../editor/actions/move-to-actions.ts';
import { currentOrg } from '../../editor/derived.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import styles from './inspector.module.css';
import { LinkedRole } from './linked-role.tsx';
import members from './members.module.css';

const oneStop = rovingFocus({ items: 'button', along: 'column' });

/** Who sits on a board or committee, to be gone to, added and taken off. */
export function Members({ body }: { body: Role }) {
  const workplace = useWorkplace();
  const { editor } = workplace;
  const roles = useEditorState(currentOrg).dottedReports(body.id);
  const takeOff = (member: Role) =>
    editor.commitScenario(
      `Take ${shortName(member.title)} off ${shortName(body.title)}`,
      removeLine({ manager: body.id, report: member.id, kind: 'dotted' }),
    );
  return (
    <section className={styles['section']} aria-label="Members">
      <h3 className={styles['heading']}>Members{roles.length > 0 && ` (${roles.length})`}</h3>
      {roles.length === 0 && (
        <p className={styles['hint']}>
          Nobody yet. A dotted line from it to a role makes that role a member.
        </p>
      )}
      <ul ref={oneStop} className={members['list']}>
        {roles.map((role) => (
          <LinkedRole
            key={role.id}
            role={role}
            deed={{
              icon: X,
              label: `Take ${shortName(role.title)} off`,
              tip: 'Take off',
              run: () => takeOff(role),
            }}
          />
        ))}
      </ul>
      <button type="button" className={members['add']} onClick={() => addMember.run(workplace)}>
        <Plus size={14} aria-hidden />
        Add a member…
      </button>
    </section>
  );
}
