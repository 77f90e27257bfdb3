import type { ReactNode } from 'react';
import { shortName } from '../../chart/short-name.ts';
import type { Role } from '../../chart/chart.ts';
import { currentLayout, currentOrg, shownScenario } from '../../editor/derived.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './card-fold.module.css';
import { HiddenBadge } from './card-hidden-badge.tsx';

interface Props {
  readonly role: Role;
  /** The card is under the pointer or selected: only then is there a control on a card that hides nobody. */
  readonly isNear: boolean;
}

/** Where the lines to a card's reports leave it: hides its team, or says how many are hidden and shows them again. */
export function CardFold({ role, isNear }: Props) {
  const hidden = useEditorState((state) => currentLayout(state).hiddenUnder(role.id));
  if (hidden > 0) return <Folded role={role} hidden={hidden} />;
  return isNear ? <Open role={role} /> : null;
}

function Folded({ role, hidden }: { role: Role; hidden: number }) {
  return (
    <>
      <FoldButton role={role} label={`Show ${rolesBelow(hidden, role)}`}>
        <span className={styles['count']}>
          <span className={styles['number']}>+{hidden}</span>
        </span>
      </FoldButton>
      <HiddenBadge role={role} />
    </>
  );
}

function Open({ role }: { role: Role }) {
  const org = useEditorState(currentOrg);
  const below = org.descendants(role.id).length;
  return (
    <FoldButton role={role} label={`Hide ${rolesBelow(below, role)}`} isOpen>
      <svg className={styles['minus']} width={14} height={14} viewBox="0 0 14 14" aria-hidden>
        <path d="M4 7 L10 7" />
      </svg>
    </FoldButton>
  );
}

function rolesBelow(count: number, { title }: Role): string {
  return `the ${count === 1 ? 'role' : `${count} roles`} below ${shortName(title)}`;
}

interface ButtonProps {
  readonly role: Role;
  readonly label: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

function FoldButton({ role, label, isOpen = false, children }: ButtonProps) {
  const { editor } = useWorkplace();
  const toRight = useEditorState((state) => shownScenario(state).arrangement?.direction === 'right');
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['fold']}
      data-side={toRight ? 'right' : 'bottom'}
      data-open={isOpen}
      data-tip={label}
      aria-label={label}
      onClick={() => editor.toggleFold(role.id)}
    >
      {children}
    </button>
  );
}
