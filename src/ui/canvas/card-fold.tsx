import type { Role } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { shortName } from '../../chart/short-name.ts';
import { currentLayout, shownScenario } from '../../editor/derived.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import styles from './card-fold.module.css';
import { HiddenBadge } from './card-hidden-badge.tsx';

interface Props {
  readonly role: Role;
  /** The card is under the pointer or selected: only then is there a control on a card that hides nobody. */
  readonly isNear: boolean;
}

/**
 * Where the lines to a card's reports leave it: hides those who stand below it, or says how many are hidden and shows
 * them again. One button for both, so that it keeps the keyboard. Nothing where nobody stands below.
 */
export function CardFold({ role, isNear }: Props) {
  const { editor } = useWorkplace();
  const hidden = useEditorState((state) => currentLayout(state).hiddenUnder(role.id));
  const below = useEditorState((state) => currentLayout(state).standsBelow(role.id));
  const toRight = useEditorState((state) => shownScenario(state).arrangement?.direction === 'right');
  const isFolded = hidden > 0;
  if (!isFolded && (below === 0 || !isNear)) return null;
  const label = isFolded ? `Show ${rolesBelow(hidden, role)}` : `Hide ${rolesBelow(below, role)}`;
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={styles['fold']}
        data-side={toRight ? 'right' : 'bottom'}
        data-open={!isFolded}
        data-tip={label}
        aria-label={label}
        onClick={() => editor.toggleFold(role.id)}
      >
        {isFolded ? <HiddenCount hidden={hidden} /> : <Minus />}
      </button>
      {isFolded && <HiddenBadge role={role} />}
    </>
  );
}

function HiddenCount({ hidden }: { hidden: number }) {
  return (
    <span className={styles['count']}>
      <span className={styles['number']}>+{inDigits(hidden)}</span>
    </span>
  );
}

function Minus() {
  return (
    <svg className={styles['minus']} width={14} height={14} viewBox="0 0 14 14" aria-hidden>
      <path d="M4 7 L10 7" />
    </svg>
  );
}

function rolesBelow(count: number, { title }: Role): string {
  return `the ${count === 1 ? 'role' : `${inDigits(count)} roles`} below ${shortName(title)}`;
}
