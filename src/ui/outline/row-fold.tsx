import type { Role } from '../../chart/chart.ts';
import { shortName } from '../../chart/short-name.ts';
import type { OutlineRow } from '../../editor/outline/outline-rows.ts';
import { useWorkplace } from '../editor-context.tsx';
import styles from './row-fold.module.css';

/** The triangle before a role with a team, which folds it here and on the chart; an empty place where there is none. */
export function RowFold({ role, team }: { role: Role; team: OutlineRow['team'] }) {
  const { editor } = useWorkplace();
  if (team === 'none') return <span className={styles['fold']} />;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['fold']}
      data-open={team === 'open'}
      aria-label={`${team === 'open' ? 'Fold' : 'Unfold'} the team of ${shortName(role.title)}`}
      onClick={(event) => {
        event.stopPropagation();
        editor.toggleFold(role.id);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden>
        <path d="M4 2.5 L8 6 L4 9.5" />
      </svg>
    </button>
  );
}
