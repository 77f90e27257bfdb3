import { useId } from 'react';
import styles from './export-dialog.module.css';

interface Props<T extends string | number> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly words: string }[];
  readonly onChange: (value: T) => void;
}

/** A few choices side by side, one of them taken. */
export function SegmentedChoice<T extends string | number>({ label, value, choices, onChange }: Props<T>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label}>
      <p className={styles['label']}>{label}</p>
      <div className={styles['segments']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['segment']}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.words}
          </label>
        ))}
      </div>
    </div>
  );
}
