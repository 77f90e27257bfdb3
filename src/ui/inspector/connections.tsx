import { Spline } from 'lucide-react';
import { isBody } from '../../chart/bodies.ts';
import type { Role } from '../../chart/chart.ts';
import type { LineKey } from '../../chart/edits/lines.ts';
import type { Org } from '../../chart/org-index.ts';
import { shortName } from '../../chart/short-name.ts';
import { useWorkplace } from '../editor-context.tsx';
import { focusLineForm } from './focus-line-form.ts';
import styles from './inspector.module.css';
import { LinkedRole } from './linked-role.tsx';

/** Who it reports to and who reports to it; each name goes there. */
export function Connections({ role, org }: { role: Role; org: Org }) {
  const dotted = org.dottedBosses(role.id);
  return (
    <section className={styles['section']}>
      <h3 className={styles['heading']}>Reporting lines</h3>
      <People
        label="Reports to"
        roles={org.bosses(role.id)}
        none="Nobody: drag it onto its boss"
        lineTo={({ id }) => ({ manager: id, report: role.id, kind: 'solid' })}
      />
      <People
        label="Dotted line to"
        roles={dotted.filter((boss) => !isBody(boss))}
        lineTo={({ id }) => ({ manager: id, report: role.id, kind: 'dotted' })}
      />
      <People label="Sits on" roles={dotted.filter(isBody)} />
      <People label="Reports" roles={org.reports(role.id)} />
      {!isBody(role) && (
        <People
          label="Dotted reports"
          roles={org.dottedReports(role.id)}
          lineTo={({ id }) => ({ manager: role.id, report: id, kind: 'dotted' })}
        />
      )}
    </section>
  );
}

interface PeopleProps {
  readonly label: string;
  readonly roles: readonly Role[];
  /** Said where there is nobody; absent: then nothing is. */
  readonly none?: string;
  /** The line to one of them, which can then be changed from here. */
  readonly lineTo?: (role: Role) => LineKey;
}

function People({ label, roles, none, lineTo }: PeopleProps) {
  const { editor } = useWorkplace();
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
          <LinkedRole
            key={role.id}
            role={role}
            deed={
              lineTo && {
                icon: Spline,
                label: `Change the line to ${shortName(role.title)}`,
                tip: 'Change the line',
                run: () => {
                  editor.select({ kind: 'line', line: lineTo(role) });
                  focusLineForm();
                },
              }
            }
          />
        ))}
      </ul>
    </div>
  );
}
