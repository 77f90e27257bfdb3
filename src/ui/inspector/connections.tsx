import { ArrowUpRight } from 'lucide-react';
import type { Role } from '../../chart/chart.ts';
import { currentOrg } from '../../editor/derived.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './inspector.module.css';

/** Who it reports to and who reports to it; each name goes there. */
export function Connections({ role }: { role: Role }) {
  const org = useEditorState(currentOrg);
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>Reporting lines</h3>
      <People label="Reports to" roles={org.bosses(role.id)} none="Nobody: drag it onto its boss" />
      <People label="Dotted line to" roles={org.dottedBosses(role.id)} />
      <People label="Reports" roles={org.reports(role.id)} />
      <People label="Dotted reports" roles={org.dottedReports(role.id)} />
    </section>
  );
}

function People({ label, roles, none }: { label: string; roles: readonly Role[]; none?: string }) {
  const { editor, view } = useWorkplace();
  if (roles.length === 0 && none === undefined) return null;
  return (
    <div className={styles['people']}>
      <span className={styles['label']}>
        {label}
        {roles.length > 1 && ` (${roles.length})`}
      </span>
      {roles.length === 0 && <span className={styles['hint']}>{none}</span>}
      <ul>
        {roles.map((role) => (
          <li key={role.id}>
            <button
              type="button"
              className={styles['person']}
              onClick={() => {
                editor.selectRole(role.id);
                view.reveal(role.id);
              }}
            >
              <ArrowUpRight size={13} aria-hidden />
              {role.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
