import { addAndSelect } from '../../editor/actions/role-actions.ts';
import { openFromDisk } from '../../editor/actions/file-actions.ts';
import { newFromTemplate } from '../../editor/actions/template-actions.ts';
import { newRole } from '../../editor/new-role.ts';
import { ROLE_PALETTE } from '../../editor/role-palette.ts';
import { useWorkplace } from '../editor-context.tsx';
import styles from './empty-chart.module.css';

const CHIEF_EXECUTIVE = ROLE_PALETTE[0]?.items[0];

/** What to do with an empty canvas. */
export function EmptyChart() {
  const workplace = useWorkplace();
  return (
    <div className={styles['empty']}>
      <svg width={132} height={72} viewBox="0 0 132 72" className={styles['sketch']} aria-hidden>
        <path d="M66 24v12M24 48v-6a6 6 0 0 1 6-6h72a6 6 0 0 1 6 6v6" />
        <rect x={44} y={2} width={44} height={22} rx={5} />
        <rect x={2} y={48} width={44} height={22} rx={5} />
        <rect x={86} y={48} width={44} height={22} rx={5} />
      </svg>
      <h2>Drag a role here to begin</h2>
      <p>
        Drop the next one on its boss. Reportline draws the line, arranges the chart, and says before each
        drop what it would do to the structure.
      </p>
      <div className={styles['buttons']}>
        {CHIEF_EXECUTIVE && (
          <button
            type="button"
            className={styles['primary']}
            onClick={() => addAndSelect(workplace, newRole(CHIEF_EXECUTIVE.role), {})}
          >
            Add a Chief Executive Officer
          </button>
        )}
        <button type="button" className={styles['quiet']} onClick={() => newFromTemplate.run(workplace)}>
          Start from a template
        </button>
        <button type="button" className={styles['quiet']} onClick={() => openFromDisk.run(workplace)}>
          Open or import a file
        </button>
      </div>
      <p className={styles['formats']}>
        A table from HR (Excel, CSV), a list in JSON or an outline becomes a chart: drop it anywhere.
      </p>
      <p className={styles['privacy']}>Nothing you draw leaves this computer.</p>
    </div>
  );
}
