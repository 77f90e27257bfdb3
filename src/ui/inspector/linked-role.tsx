import { ArrowUpRight, type LucideIcon } from 'lucide-react';
import type { Role } from '../../chart/chart.ts';
import { startOf } from '../../chart/start-of.ts';
import { useWorkplace } from '../editor-context.tsx';
import styles from './linked-role.module.css';

interface Props {
  readonly role: Role;
  /** What can be done about the line to it; absent: nothing from here. */
  readonly deed?: LineDeed | undefined;
}

interface LineDeed {
  readonly icon: LucideIcon;
  /** Names the role, for those who cannot see beside whom the button stands. */
  readonly label: string;
  readonly tip: string;
  readonly run: () => void;
}

/** A role at the other end of a line: its title goes there, the button beside it acts on the line. */
export function LinkedRole({ role, deed }: Props) {
  const { editor, view } = useWorkplace();
  return (
    <li className={styles['item']}>
      <button
        type="button"
        className={styles['role']}
        onClick={() => {
          editor.selectRole(role.id);
          view.reveal(role.id);
        }}
      >
        <ArrowUpRight size={13} aria-hidden />
        <bdi>{startOf(role.title)}</bdi>
      </button>
      {deed && (
        <button
          type="button"
          className={styles['deed']}
          aria-label={deed.label}
          data-tip={deed.tip}
          onClick={deed.run}
        >
          <deed.icon size={14} aria-hidden />
        </button>
      )}
    </li>
  );
}
