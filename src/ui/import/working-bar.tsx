import type { ImportStep } from '../../browser/import/import-messages.ts';
import { FootButton } from '../primitives/dialog-foot.tsx';
import styles from './import-dialog.module.css';

const STEP_WORDS: Readonly<Record<ImportStep, string>> = {
  opening: 'Opening the file…',
  reading: 'Making roles of the rows…',
};

interface Props {
  readonly step: ImportStep;
  /** From 0 to 1. */
  readonly done: number;
  readonly onCancel: () => void;
}

/** That a file is being read, and how far; it can be given up. */
export function WorkingBar({ step, done, onCancel }: Props) {
  return (
    <div className={styles['working']}>
      <p role="status">{STEP_WORDS[step]}</p>
      <progress
        className={styles['progress']}
        aria-label={STEP_WORDS[step]}
        max={1}
        {...(step === 'reading' && { value: done })}
      />
      <FootButton onClick={onCancel}>Cancel</FootButton>
    </div>
  );
}
