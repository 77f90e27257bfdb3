import { Check, X } from 'lucide-react';
import { useStore } from 'zustand';
import { FIRST_STEPS, type FirstStep, stepsFor, whyNoSteps } from '../../editor/first-steps/first-step.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';
import { Unseen } from '../primitives/unseen.tsx';
import styles from './first-steps-hint.module.css';

/** Three steps in a line below the chart, where no card is ever covered; they follow what is done. */
export function FirstStepsHint() {
  const { firstSteps } = useWorkplace();
  const step = useStore(firstSteps.store, (state) => state.step);
  const isPossible = useEditorState((state) => whyNoSteps(state) === undefined);
  return step !== null && isPossible && <Hint step={step} onClose={firstSteps.dismiss} />;
}

function Hint({ step, onClose }: { readonly step: FirstStep; readonly onClose: () => void }) {
  const told = useEditorState(stepsFor);
  const at = FIRST_STEPS.findIndex(({ id }) => id === step);
  const now = told[at];
  return (
    <div className={styles['hint']}>
      <div aria-live="polite">
        <Unseen>
          Step {at + 1} of {told.length}: {now?.title}. {now?.words}
        </Unseen>
      </div>
      <ol className={styles['steps']} aria-hidden>
        {FIRST_STEPS.map((usual, place) => {
          // Only what comes next is told as it is for this chart.
          const { id, title, words } = (place === at && now) || usual;
          return (
            <li key={id} data-state={place < at ? 'done' : place > at ? 'later' : 'now'} data-tip={words}>
              <span className={styles['number']}>{place < at ? <Check size={12} /> : place + 1}</span>
              <span className={styles['title']}>{title}</span>
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        className={styles['close']}
        aria-label="Hide these steps for good"
        data-tip="Hide these steps for good"
        onClick={onClose}
      >
        <X size={15} aria-hidden />
      </button>
    </div>
  );
}
