import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Dismissal } from '../../chart/chart.ts';
import { MAX_TEXT_LENGTH } from '../../chart/clean-text.ts';
import { dismissFinding } from '../../editor/dismissing.ts';
import type { Finding } from '../../rules/finding.ts';
import { useWorkplace } from '../editor-context.tsx';
import styles from './dismiss-form.module.css';

interface Props {
  readonly finding: Finding;
  readonly kind: Dismissal['kind'];
  readonly onCancel: () => void;
}

const WORDS: Record<Dismissal['kind'], { readonly question: string; readonly confirm: string }> = {
  accepted: { question: 'Why do you accept it?', confirm: 'Accept' },
  'not-applicable': { question: 'Why does it not apply here?', confirm: 'Dismiss' },
};

/** Why nothing came of it. */
const FAULTS = {
  'no-reason': 'Give a reason first: a few words will do, for whoever reads the chart next.',
  unchanged:
    'Nothing was changed, and the finding still stands: the reason may hold only characters a chart cannot keep, or the same decision may be there already. Write the reason anew, or choose Cancel.',
} as const;

/** Asks why a finding may stand, in a line. Enter confirms, Escape goes back. */
export function DismissForm({ finding, kind, onCancel }: Props) {
  const workplace = useWorkplace();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<keyof typeof FAULTS>();
  const { question, confirm } = WORDS[kind];
  const goBack = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (dismissFinding(workplace, finding, { kind, reason })) return;
        setFault(reason.trim() === '' ? 'no-reason' : 'unchanged');
        field.current?.focus();
      }}
    >
      <label htmlFor={id}>{question}</label>
      <input
        ref={field}
        id={id}
        dir="auto"
        className={styles['reason']}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button just pressed asks for exactly this
        autoFocus
        autoComplete="off"
        maxLength={MAX_TEXT_LENGTH}
        aria-required
        aria-invalid={fault === 'no-reason'}
        aria-describedby={fault ? `${id}-fault ${id}-hint` : `${id}-hint`}
        value={reason}
        onKeyDown={goBack}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setFault(undefined);
        }}
      />
      {fault && (
        <p id={`${id}-fault`} className={styles['fault']} role="alert">
          {FAULTS[fault]}
        </p>
      )}
      <p id={`${id}-hint`} className={styles['hint']}>
        Your reason is kept with the chart and shown in its reports.
      </p>
      <div className={styles['buttons']}>
        <button type="submit" className={styles['confirm']} onKeyDown={goBack}>
          {confirm}
        </button>
        <button type="button" className={styles['cancel']} onKeyDown={goBack} onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
