import { useMemo, useState } from 'react';
import { currentJudgement, currentScenario } from '../../editor/derived.ts';
import { dismissedIn } from '../../editor/dismissed.ts';
import { useEditorState } from '../editor-context.tsx';
import { rovingFocus } from '../primitives/roving-focus.ts';
import { DismissedItem } from './dismissed-item.tsx';
import styles from './dismissed-list.module.css';
import { UnusedDismissals } from './unused-dismissals.tsx';

const oneStop = rovingFocus({ items: 'button', along: 'row', lines: 'li' });

/** What a person has decided to let stand, behind a button; and decisions that are no longer needed. */
export function DismissedList() {
  const judgement = useEditorState(currentJudgement);
  const scenario = useEditorState(currentScenario);
  const { standing, unused } = useMemo(() => dismissedIn(scenario, judgement), [scenario, judgement]);
  const [open, setOpen] = useState(false);
  if (standing.length === 0 && unused.length === 0) return null;
  return (
    <section className={styles['dismissed']} aria-label="Dismissed">
      <button type="button" className={styles['toggle']} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide' : 'Show'} {countWords(standing.length, unused.length)}
      </button>
      {open && (
        <div ref={oneStop}>
          <ul>
            {standing.map(({ finding, dismissal }) => (
              <DismissedItem key={JSON.stringify(dismissal)} finding={finding} dismissal={dismissal} />
            ))}
          </ul>
          {unused.length > 0 && <UnusedDismissals unused={unused} />}
        </div>
      )}
    </section>
  );
}

function countWords(dismissed: number, unused: number): string {
  const parts = [
    dismissed > 0 ? `${dismissed} dismissed` : '',
    unused > 0 ? `${unused} no longer needed` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
