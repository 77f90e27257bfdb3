import { ChevronRight } from 'lucide-react';
import type { Role } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { useWorkplace } from '../editor-context.tsx';
import { GroupMembers } from './group-members.tsx';
import { selectShown } from './select-shown.ts';
import styles from './structure-panel.module.css';

interface Props {
  readonly name: string;
  /** What the name is a number of. */
  readonly unit?: string;
  readonly roles: readonly Role[];
  /** The largest group beside this one, whose bar is the longest. Absent: there are no bars. */
  readonly most?: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Some roles that have a number in common: how many as a bar, and, opened, which. Opening selects them. */
export function RoleGroup({ name, unit, roles, most, isOpen, onToggle }: Props) {
  const workplace = useWorkplace();
  const count = roles.length === 1 ? '1 role' : `${inDigits(roles.length)} roles`;
  const words = (
    <>
      <span className={styles['name']}>{name}</span>
      {most !== undefined && <Bar share={roles.length / Math.max(1, most)} />}
      <span className={styles['count']}>{inDigits(roles.length)}</span>
    </>
  );
  if (roles.length === 0)
    return (
      <div className={styles['row']} data-bar={most !== undefined} data-empty>
        {words}
      </div>
    );
  return (
    <>
      <button
        type="button"
        className={styles['row']}
        data-bar={most !== undefined}
        aria-label={`${name}${unit === undefined ? '' : ` ${unit}`}: ${count}`}
        aria-expanded={isOpen}
        onClick={() => {
          onToggle();
          if (!isOpen) selectShown(workplace, roles);
        }}
      >
        {words}
        <ChevronRight size={14} className={styles['chevron']} aria-hidden />
      </button>
      {isOpen && <GroupMembers roles={roles} />}
    </>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <svg className={styles['bar']} aria-hidden>
      {/* Even one role among thousands can be seen. */}
      {share > 0 && <rect width={`${Math.max(2, share * 100)}%`} height="100%" rx={2} />}
    </svg>
  );
}
