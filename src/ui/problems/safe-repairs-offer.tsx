import { Wrench } from 'lucide-react';
import { makeSafeRepairs } from '../../editor/safe-repairs.ts';
import { useWorkplace } from '../editor-context.tsx';
import styles from './safe-repairs-offer.module.css';
import { useSafeRepairs } from './use-safe-repairs.ts';

/** One button for every repair that needs no decision; nothing while there are none. */
export function SafeRepairsOffer() {
  const { editor } = useWorkplace();
  const repairs = useSafeRepairs();
  if (!repairs) return null;
  const count = repairs.labels.length;
  return (
    <div className={styles['offer']}>
      <p>
        {count === 1
          ? 'One repair needs no decision of yours.'
          : `${count} repairs need no decision of yours.`}
      </p>
      <button
        type="button"
        className={styles['button']}
        data-tip={repairs.labels.join('\n')}
        onClick={() => makeSafeRepairs(editor, repairs)}
      >
        <Wrench size={14} aria-hidden />
        {count === 1 ? 'Repair the safe one' : `Repair ${count} safe ones`}
      </button>
    </div>
  );
}
