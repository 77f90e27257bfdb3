import { CHANGE_KINDS, type ChangeKind } from '../../chart/changes.ts';
import { inDigits } from '../../chart/digits.ts';
import { KIND_WORDS } from '../../formats/changes/kind-words.ts';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { KindMark } from './kind-mark.tsx';
import styles from './kind-chips.module.css';

interface Props {
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Those that are listed alone; empty: all are listed. */
  readonly chosen: ReadonlySet<ChangeKind>;
  readonly onChoose: (chosen: ReadonlySet<ChangeKind>) => void;
}

const oneStop = rovingFocus({ items: 'button', along: 'row' });

/** How many changes there are of each kind; pressed, only those are listed. */
export function KindChips({ counts, chosen, onChoose }: Props) {
  const toggle = (kind: ChangeKind) => {
    const next = new Set(chosen);
    if (!next.delete(kind)) next.add(kind);
    onChoose(next);
  };
  return (
    <div ref={oneStop} className={styles['chips']} role="toolbar" aria-label="Kinds of changes">
      {CHANGE_KINDS.filter((kind) => counts[kind] > 0 || chosen.has(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles['chip']}
          aria-pressed={chosen.has(kind)}
          data-tip={`${KIND_WORDS[kind]}: list these alone`}
          onClick={() => toggle(kind)}
        >
          <KindMark kind={kind} size={16} />
          <span className={styles['name']}>{KIND_WORDS[kind]}</span>
          <span className={styles['count']}>{inDigits(counts[kind])}</span>
        </button>
      ))}
    </div>
  );
}
